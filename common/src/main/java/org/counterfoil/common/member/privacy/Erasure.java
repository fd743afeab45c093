package org.counterfoil.common.member.privacy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of the wish to be forgotten.
 *
 * @param until empty where it is done; else the day from which the law lets it be done, and until which the member is
 *              locked
 */
public record Erasure(Optional<LocalDate> until) {}
