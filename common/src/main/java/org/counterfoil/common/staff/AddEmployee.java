package org.counterfoil.common.staff;

import java.util.Optional;

/**
 * Someone who is to work here; what one is follows from the role.
 *
 * @param staffNumber 1 to 20 letters and digits, nobody else's number or login
 * @param login       3 to 64 characters without blanks, nobody else's; none for an operator of a handheld
 * @param realName    1 to 60 characters
 * @param phone       6 to 15 digits, or empty
 * @param role        id of the role
 * @param store       id of the home store; empty for a merchant administrator alone
 * @param terminal    number of the only terminal to stand at, one of the store; empty for all of them
 */
public record AddEmployee(String staffNumber, Optional<String> login, String realName, String phone, long role,
        Optional<Long> store, Optional<String> terminal) {}
