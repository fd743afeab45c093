package org.counterfoil.common.staff;

/** Whom a role is made for; it says what its holders are. */
public enum RoleType {
    MERCHANT_ADMINISTRATOR(EmployeeType.MERCHANT_ADMINISTRATOR),
    STORE_MANAGER(EmployeeType.STORE_MANAGER),
    FRONT_DESK(EmployeeType.OPERATOR),
    /** Operators of a handheld, who have no password and never sign in. */
    POS(EmployeeType.OPERATOR);

    private final EmployeeType employee;

    RoleType(EmployeeType employee) {
        this.employee = employee;
    }

    /** What the holders are. */
    public EmployeeType employee() {
        return employee;
    }

    /** Whether the holders have a password. */
    public boolean signsIn() {
        return this != POS;
    }
}
