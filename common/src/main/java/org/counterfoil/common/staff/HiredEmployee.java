package org.counterfoil.common.staff;

import java.util.Optional;

/**
 * An employee who was added.
 *
 * @param password to be handed over; empty for an operator of a handheld
 */
public record HiredEmployee(EmployeeDetails employee, Optional<OneTimePassword> password) {}
