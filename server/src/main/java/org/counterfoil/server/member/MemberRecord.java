package org.counterfoil.server.member;

import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.stereotype.Component;

/** How what is done to members is told: to the operator log by the number, and to the member's own history. */
@Component
class MemberRecord {

    private static final int REMARK = 400;

    private final OperatorLog log;
    private final MemberHistory history;

    MemberRecord(OperatorLog log, MemberHistory history) {
        this.log = log;
        this.history = history;
    }

    void log(Caller caller, Member member, String action, String before, String after) {
        log.record(caller, new OperatorLog.Entry(Enrolment.MODULE, action, member.number(), before, after));
    }

    /** Refuses: field-too-long (remark). */
    void history(Caller caller, Member member, MemberEventKind kind, String before, String after, String remark) {
        history.record(caller, member.id(),
                MemberHistory.Entry.of(kind, before, after, Entered.text("remark", remark, REMARK)));
    }
}
