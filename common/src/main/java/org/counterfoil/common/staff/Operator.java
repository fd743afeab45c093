package org.counterfoil.common.staff;

/** The employee behind a session. */
public record Operator(long id, String staffNumber, String realName, EmployeeType type) {}
