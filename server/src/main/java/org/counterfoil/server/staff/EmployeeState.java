package org.counterfoil.server.staff;

/** Whether an employee may work. */
enum EmployeeState {
    IN_SERVICE,
    SUSPENDED,
    DELETED
}
