package org.counterfoil.common.staff;

/** Whether an employee may work. */
public enum EmployeeState {
    IN_SERVICE,
    SUSPENDED,
    DELETED
}
