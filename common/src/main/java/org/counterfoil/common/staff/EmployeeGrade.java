package org.counterfoil.common.staff;

/** Where an employee came from. */
public enum EmployeeGrade {
    /** With the merchant or the store: the first of its people, whom headquarters alone manages. */
    SYSTEM,
    ORDINARY
}
