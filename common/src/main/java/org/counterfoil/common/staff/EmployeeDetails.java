package org.counterfoil.common.staff;

import java.time.Instant;
import java.util.Optional;

/**
 * An employee with what an edit needs.
 *
 * @param version     to be sent back with an edit
 * @param role        id of the role; empty for someone deleted whose role is gone
 * @param store       id of the home store
 * @param lockedUntil when signing in is let through again after too many wrong tries; empty where it is
 */
public record EmployeeDetails(EmployeeRow employee, int version, String phone, Optional<Long> role,
        Optional<Long> store, PasswordState password, Optional<Instant> lockedUntil) {}
