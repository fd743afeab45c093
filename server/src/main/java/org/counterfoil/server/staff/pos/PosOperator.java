package org.counterfoil.server.staff.pos;

import java.util.Optional;

import jakarta.persistence.Entity;

import org.counterfoil.server.shared.tenant.Owned;

/** Who works at a handheld POS under two digits. */
@Entity
class PosOperator extends Owned {

    private long terminalId;
    private String number;
    private String realName;
    private Long employeeId;
    private boolean closed;

    protected PosOperator() {}

    PosOperator(long terminal, String number, Person person) {
        this.terminalId = terminal;
        this.number = number;
        change(person);
    }

    /** @param employee id of the one who it is; empty where it is nobody of the house */
    record Person(String realName, Optional<Long> employee) {}

    final void change(Person person) {
        realName = person.realName();
        employeeId = person.employee().orElse(null);
    }

    void turn(boolean shut) {
        closed = shut;
    }

    Person person() {
        return new Person(realName, Optional.ofNullable(employeeId));
    }

    long terminal() {
        return terminalId;
    }

    String number() {
        return number;
    }

    boolean isClosed() {
        return closed;
    }
}
