package org.counterfoil.common.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A card of a member, whatever became of it.
 *
 * @param type    name of its type
 * @param expires the last day; empty for no end
 * @param withPin whether it has a PIN
 */
public record CardOfMember(String number, String type, CardStatus status, Optional<Instant> activatedAt,
        Optional<LocalDate> expires, boolean withPin) {}
