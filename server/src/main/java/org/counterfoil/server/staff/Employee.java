package org.counterfoil.server.staff;

import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.server.shared.tenant.Owned;

/** Someone who works for a merchant. */
@Entity
class Employee extends Owned {

    private Long storeId;
    private long roleId;
    private String staffNumber;
    private String login;
    private String realName;
    private String phone = "";

    @Enumerated(EnumType.STRING)
    private EmployeeType type;

    @Enumerated(EnumType.STRING)
    private EmployeeState state = EmployeeState.IN_SERVICE;

    private String passwordHash;

    protected Employee() {}

    Employee(NewEmployee employee, String passwordHash) {
        storeId = employee.store().orElse(null);
        roleId = employee.role();
        staffNumber = employee.staffNumber();
        login = employee.login().map(Employee::plain).orElse(null);
        realName = employee.realName();
        type = employee.type();
        this.passwordHash = passwordHash;
    }

    /** Login names are told apart by their letters alone, whatever their case. */
    static String plain(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    void suspend() {
        state = EmployeeState.SUSPENDED;
    }

    void restore() {
        state = EmployeeState.IN_SERVICE;
    }

    /** For good; the row stays, since sessions and the operator log name it. */
    void leave() {
        state = EmployeeState.DELETED;
    }

    /** Whether the employee may stand at a terminal of the store. */
    boolean worksAt(long store) {
        return storeId == null ? type == EmployeeType.MERCHANT_ADMINISTRATOR : storeId == store;
    }

    boolean isInService() {
        return state == EmployeeState.IN_SERVICE;
    }

    boolean isDeleted() {
        return state == EmployeeState.DELETED;
    }

    long role() {
        return roleId;
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    /** Whether one could sign in by this text in place of a name. */
    boolean isKnownAs(String text) {
        var plain = plain(text);
        return plain.equals(plain(staffNumber)) || plain.equals(login);
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Operator operator() {
        return new Operator(id(), staffNumber, realName, type);
    }
}
