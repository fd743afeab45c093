package org.counterfoil.server.shared.audit;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.counterfoil.server.shared.tenant.Owned;
import org.hibernate.annotations.Immutable;

/** One line of the operator log. It is written once and never again. */
@Entity
@Immutable
@Table(name = "operator_log")
class LogEntry extends Owned {

    private static final int SUBJECT_LENGTH = 200;
    private static final int VALUE_LENGTH = 4000;

    private Instant at;
    private Long sessionId;
    private long employeeId;
    private long storeId;
    private long terminalId;
    private String address;
    private String module;
    private String action;
    private String subject;
    private String valueBefore;
    private String valueAfter;

    protected LogEntry() {}

    LogEntry(Instant at, OperatorLog.Origin origin, OperatorLog.Entry entry) {
        this.at = at;
        sessionId = origin.session().orElse(null);
        employeeId = origin.employee();
        storeId = origin.store();
        terminalId = origin.terminal();
        address = origin.address();
        module = entry.module();
        action = entry.action();
        subject = cut(entry.subject(), SUBJECT_LENGTH);
        valueBefore = cut(entry.before(), VALUE_LENGTH);
        valueAfter = cut(entry.after(), VALUE_LENGTH);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
