package org.counterfoil.common.staff;

import java.util.Optional;

/**
 * An operator of a handheld POS.
 *
 * @param terminal id
 * @param number   01 to 99, once at a terminal
 * @param employee who it is, where it is one of the house
 * @param version  to be sent back with an edit
 */
public record PosOperatorRow(long id, long terminal, String number, String realName, Optional<Operator> employee,
        boolean closed, int version) {}
