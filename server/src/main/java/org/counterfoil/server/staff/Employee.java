package org.counterfoil.server.staff;

import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.counterfoil.common.staff.EmployeeGrade;
import org.counterfoil.common.staff.EmployeeState;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.server.organisation.TerminalFacts;
import org.counterfoil.server.shared.tenant.Owned;

/** Someone who works for a merchant. */
@Entity
class Employee extends Owned {

    private Long storeId;
    private Long terminalId;

    /** Null only for someone deleted whose role is gone. */
    private Long roleId;

    private String staffNumber;
    private String login;
    private String realName;
    private String phone = "";

    /** The phone, where codes may be sent there; null where there is none, or another has the same from long ago. */
    private String signInPhone;

    @Enumerated(EnumType.STRING)
    private EmployeeType type;

    @Enumerated(EnumType.STRING)
    private EmployeeGrade grade;

    @Enumerated(EnumType.STRING)
    private EmployeeState state = EmployeeState.IN_SERVICE;

    private String passwordHash;
    private boolean passwordDue;

    @Convert(converter = FormerPasswords.Column.class)
    private FormerPasswords formerHashes = FormerPasswords.NONE;

    protected Employee() {}

    Employee(NewEmployee employee, EmployeeGrade grade, String passwordHash) {
        storeId = employee.store().orElse(null);
        roleId = employee.role();
        staffNumber = employee.staffNumber();
        login = employee.login().map(Employee::plain).orElse(null);
        realName = employee.realName();
        type = employee.type();
        this.grade = grade;
        this.passwordHash = passwordHash;
    }

    /** Login names are told apart by their letters alone, whatever their case. */
    static String plain(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    void suspend() {
        state = EmployeeState.SUSPENDED;
    }

    void resume() {
        state = EmployeeState.IN_SERVICE;
    }

    /** Marks as deleted; the login is free for another, the staff number never is. */
    void delete() {
        state = EmployeeState.DELETED;
        terminalId = null;
        login = null;
        signInPhone = null;
        passwordHash = null;
        formerHashes = FormerPasswords.NONE;
    }

    /** Gives the employee a place and a role, of whose holders the employee is one from now on. */
    void assign(Role role, Assignment assignment) {
        roleId = role.id();
        type = role.type().employee();
        storeId = assignment.store().orElse(null);
        terminalId = assignment.terminal().orElse(null);
    }

    void describe(Personal personal) {
        realName = personal.realName();
        if (!phone.equals(personal.phone())) {
            phone = personal.phone();
            signInPhone = phone.isEmpty() ? null : phone;
        }
        login = personal.login().orElse(null);
    }

    /** Whether the employee may stand at a terminal. */
    boolean worksAt(TerminalFacts terminal) {
        var atHome = storeId == null ? type == EmployeeType.MERCHANT_ADMINISTRATOR : storeId == terminal.store();
        return atHome && (terminalId == null || terminalId == terminal.id());
    }

    boolean isInService() {
        return state == EmployeeState.IN_SERVICE;
    }

    boolean isDeleted() {
        return state == EmployeeState.DELETED;
    }

    EmployeeState state() {
        return state;
    }

    EmployeeType type() {
        return type;
    }

    EmployeeGrade grade() {
        return grade;
    }

    /** Of someone who is not deleted. */
    long role() {
        return roleId;
    }

    Assignment assignment() {
        return new Assignment(Optional.ofNullable(storeId), Optional.ofNullable(terminalId));
    }

    Personal personal() {
        return new Personal(Optional.ofNullable(login), realName, phone);
    }

    /** Keeps what was one's own password, so that it is not taken again; a one-time one was nobody's. */
    void changePassword(String hash) {
        if (!passwordDue && passwordHash != null) {
            formerHashes = formerHashes.with(passwordHash);
        }
        passwordHash = hash;
        passwordDue = false;
    }

    /** Puts a one-time password in place. */
    void resetPassword(String hash) {
        changePassword(hash);
        passwordDue = true;
    }

    /** Whether the password is a one-time one, which is to be changed before anything else. */
    boolean isPasswordDue() {
        return passwordDue;
    }

    /** Whether somebody handed out a password that nobody has changed yet. */
    boolean hasOneTimePassword() {
        return passwordDue && passwordHash != null;
    }

    /** There is no password to sign in by until one is put in place. */
    void awaitPassword() {
        passwordDue = true;
    }

    /** Whether one signs in, by a password that is there or is still to be handed out. */
    boolean hasAccount() {
        return passwordHash != null || passwordDue;
    }

    /** The passwords before the one that holds. */
    FormerPasswords formerPasswords() {
        return formerHashes;
    }

    /** Whether one could sign in by this text in place of a name. */
    boolean isKnownAs(String text) {
        var plain = plain(text);
        return plain.equals(plain(staffNumber)) || plain.equals(login);
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    String staffNumber() {
        return staffNumber;
    }

    Operator operator() {
        return new Operator(id(), staffNumber, realName, type);
    }
}
