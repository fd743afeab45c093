package org.counterfoil.common.staff;

/** What an employee is; it decides which shells open. */
public enum EmployeeType {
    MERCHANT_ADMINISTRATOR,
    STORE_MANAGER,
    OPERATOR
}
