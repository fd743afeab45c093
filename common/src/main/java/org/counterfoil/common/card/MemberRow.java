package org.counterfoil.common.card;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.MemberStatus;

/**
 * A member in a list, with the card that is used most likely: an active one before a lost one, the newest first.
 *
 * @param phone      with its middle hidden, except to whoever may see whole numbers; empty for none
 * @param status     as of today
 * @param card       its number; empty for a member without a card
 * @param cardStatus of that card
 * @param store      name of the store where the member was enrolled
 * @param validUntil the last day; empty for no end
 * @param principal  minor units
 * @param bonus      minor units
 * @param points     smallest unit
 */
public record MemberRow(long id, String number, String name, LevelView level, String phone, MemberStatus status,
        Optional<String> card, Optional<CardStatus> cardStatus, LocalDate joinedOn, String store,
        Optional<LocalDate> validUntil, long principal, long bonus, long points) {}
