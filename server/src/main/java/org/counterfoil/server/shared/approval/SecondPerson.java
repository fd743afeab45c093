package org.counterfoil.server.shared.approval;

import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.approval.Approval;
import org.counterfoil.common.shared.approval.Approver;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks for a second person where something is more than one may do alone. To be asked only for a request that is new,
 * and outside every transaction. Each approval stands in the operator log, as what the approver did, whatever becomes
 * of the request afterwards.
 */
@Component
public class SecondPerson {

    private static final String MODULE = "approval";

    private final Approvers approvers;
    private final OperatorLog log;
    private final TransactionTemplate transaction;

    SecondPerson(Approvers approvers, OperatorLog log, PlatformTransactionManager transactions) {
        this.approvers = approvers;
        this.log = log;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Who has approved; empty where nobody need.
     *
     * <p>Refuses: approval-needed without an approval, else as {@link Approvers#prove} does.
     *
     * @param alone how much one person may do
     * @param size  how much it is, in the same unit
     */
    public Optional<Approver> over(long alone, long size, Matter matter, Optional<Approval> given, Caller caller) {
        if (size <= alone) {
            return Optional.empty();
        }
        var approval = given.orElseThrow(() -> Refusal.of(RefusalCode.APPROVAL_NEEDED, "max", alone)
                .with("permission", matter.permission().key()).thrown());
        var approver = approvers.prove(approval, matter.permission(), caller);
        transaction.executeWithoutResult(_ -> log.record(as(approver, caller), new OperatorLog.Entry(MODULE,
                "approve-" + matter.action(), matter.subject(), "", "for " + caller.operator().staffNumber())));
        return Optional.of(new Approver(approver.staffNumber(), approver.realName()));
    }

    /** The approver, in the session at whose desk it happens. */
    private static Caller as(Operator approver, Caller caller) {
        return new Caller(caller.session(), caller.merchant(), caller.store(), caller.terminal(), approver, Map.of(),
                caller.epoch(), caller.address(), false, caller.licence());
    }
}
