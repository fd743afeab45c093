package org.counterfoil.server.member;

import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the parts of this feature change a member: held until the transaction ends, and told when it is done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MemberDeeds {

    private static final int REMARK = 400;

    private final MemberSight sight;
    private final OperatorLog log;
    private final MemberHistory history;

    MemberDeeds(MemberSight sight, OperatorLog log, MemberHistory history) {
        this.sight = sight;
        this.log = log;
        this.history = history;
    }

    /** A member who is held until the transaction ends. */
    public record Held(long id, String number) {}

    /** Refuses: member-unknown, member-erased. */
    public Held hold(Caller caller, long id) {
        return new Held(id, sight.toChange(caller, id).number());
    }

    /** To the operator log that it was done, and to the member's history from what to what. */
    public void done(Caller caller, Held held, String action, MemberEventKind kind, String before, String after) {
        logged(caller, held, action, "");
        history(caller, held, kind, before, after, "");
    }

    /** To the operator log alone. */
    public void logged(Caller caller, Held held, String action, String after) {
        log.record(caller, new OperatorLog.Entry(Enrolment.MODULE, action, held.number(), "", after));
    }

    /** To the history alone. Refuses: field-too-long (remark). */
    public void history(Caller caller, Held held, MemberEventKind kind, String before, String after, String remark) {
        history.record(caller, held.id(),
                MemberHistory.Entry.of(kind, before, after, Entered.text("remark", remark, REMARK)));
    }
}
