package org.counterfoil.common.staff;

import java.util.Optional;

/**
 * An operator to be added to a handheld POS.
 *
 * @param terminal    id
 * @param number      01 to 99
 * @param realName    60 characters or less
 * @param staffNumber of the employee who it is; empty where it is nobody of the house
 */
public record AddPosOperator(long terminal, String number, String realName, Optional<String> staffNumber) {}
