package org.counterfoil.common.staff;

import java.util.Optional;

/**
 * An employee in a list.
 *
 * @param login    a name to sign in by, beside the staff number
 * @param role     its name; empty for someone deleted whose role is gone
 * @param store    name of the home store; empty for one who works for the whole merchant
 * @param terminal number of the only terminal that the employee may stand at; empty for all of the store
 */
public record EmployeeRow(long id, String staffNumber, Optional<String> login, String realName, EmployeeType type,
        Optional<String> role, Optional<String> store, EmployeeGrade grade, Optional<String> terminal,
        EmployeeState state) {}
