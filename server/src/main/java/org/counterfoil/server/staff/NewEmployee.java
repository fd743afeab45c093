package org.counterfoil.server.staff;

import java.util.Optional;

import org.counterfoil.common.staff.EmployeeType;

/**
 * An employee to be hired.
 *
 * @param store    the home store; empty for a merchant administrator alone
 * @param login    a login name beside the staff number
 * @param password 8 to 72 bytes; empty for one who never signs in (a POS operator)
 */
public record NewEmployee(Optional<Long> store, long role, String staffNumber, Optional<String> login, String realName,
        EmployeeType type, Optional<String> password) {

    /** Without the password. */
    @Override
    public String toString() {
        return "NewEmployee[" + staffNumber + ", " + type + "]";
    }
}
