package org.counterfoil.common.staff;

import java.util.Optional;

/**
 * What is to hold of an employee from now on; the parts are those of {@link AddEmployee}, and the staff number stays.
 *
 * @param version of the details that were looked at
 */
public record EditEmployee(int version, Optional<String> login, String realName, String phone, long role,
        Optional<Long> store, Optional<String> terminal) {}
