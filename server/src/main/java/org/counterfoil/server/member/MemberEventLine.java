package org.counterfoil.server.member;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.Owned;
import org.hibernate.annotations.Immutable;

/** One line of a member's history. It is written once and never again. */
@Entity
@Immutable
@Table(name = "member_event")
class MemberEventLine extends Owned {

    private static final int VALUE_LENGTH = 2000;
    private static final int REMARK_LENGTH = 400;

    private long memberId;

    @Enumerated(EnumType.STRING)
    private MemberEventKind kind;

    private String card;
    private String valueBefore;
    private String valueAfter;
    private Instant at;
    private long employeeId;
    private long storeId;
    private long terminalId;
    private String remark;

    protected MemberEventLine() {}

    MemberEventLine(long member, MemberHistory.Entry entry, Instant at, Caller caller) {
        memberId = member;
        kind = entry.kind();
        card = entry.card();
        valueBefore = cut(entry.before(), VALUE_LENGTH);
        valueAfter = cut(entry.after(), VALUE_LENGTH);
        this.at = at;
        employeeId = caller.operator().id();
        storeId = caller.store();
        terminalId = caller.terminal().id();
        remark = cut(entry.remark().strip(), REMARK_LENGTH);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
