package org.counterfoil.server.issuing.range;

import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.issuing.RangePreview;
import org.counterfoil.common.issuing.RangeRow;
import org.counterfoil.common.issuing.StartRange;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.issuing.Purchases;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.job.JobQueue;
import org.counterfoil.server.shared.job.NewJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins to activate a range, and goes on with one that stopped. */
@Component
class StartRangeHandler {

    private static final String MODULE = "issuing";

    private final RangePlans plans;
    private final PreviewRangeHandler previews;
    private final RangeRows rows;
    private final RangeQueries queries;
    private final Beside beside;

    StartRangeHandler(RangePlans plans, PreviewRangeHandler previews, RangeRows rows, RangeQueries queries,
            Beside beside) {
        this.plans = plans;
        this.previews = previews;
        this.rows = rows;
        this.queries = queries;
        this.beside = beside;
    }

    /** Who works, and what is written down beside. */
    @Component
    record Beside(JobQueue queue, Purchases purchases, OperatorLog log) {}

    /** See {@link org.counterfoil.common.issuing.RangeApi#start}. */
    @Transactional
    public RangeRow start(StartRange command, Caller caller) {
        caller.demandHeadquarters();
        return known(command, caller).orElseGet(() -> begun(command, caller));
    }

    /** The plan is judged before the lock is taken: rules that are new may be frozen meanwhile, which needs it. */
    private RangeRow begun(StartRange command, Caller caller) {
        var judged = plans.judged(command.plan(), caller);
        demandSeen(command, previews.of(judged, caller));
        rows.alone();
        return known(command, caller).orElseGet(() -> {
            var id = rows.nextId();
            var job = job(id, judged.cards().first(), judged.cards().last(), caller);
            rows.add(id, command.request(), judged, job.id(), caller);
            tell(judged, caller);
            return queries.one(id, caller);
        });
    }

    private Optional<RangeRow> known(StartRange command, Caller caller) {
        var known = rows.begun(command.request());
        known.filter(range -> !range.plan().equals(RangePlans.checked(command.plan()).withoutBuyer()))
                .ifPresent(_ -> {
                    throw Refusal.of(RefusalCode.SAME_REQUEST_OTHER_BODY).thrown();
                });
        return known.map(range -> queries.one(range.id(), caller));
    }

    /** See {@link org.counterfoil.common.issuing.RangeApi#resume}. */
    @Transactional
    public RangeRow resume(long id, Caller caller) {
        caller.demandHeadquarters();
        var range = rows.lock(id);
        RangePlans.demand(range.plan(), caller);
        if (range.done()) {
            throw Refusal.of(RefusalCode.RANGE_DONE).thrown();
        }
        if (beside.queue().find(range.job()).filter(job -> !job.state().ended()).isEmpty()) {
            rows.workedBy(id, job(id, range.first(), range.last(), caller).id());
            beside.log().record(caller, new OperatorLog.Entry(MODULE, "resume-range", range.first(), "",
                    "last=" + range.last()));
        }
        return queries.one(id, caller);
    }

    private static void demandSeen(StartRange command, RangePreview now) {
        if (now.count() != command.count() || !now.perCard().equals(command.seen())) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        now.quota().filter(quota -> !quota.enough()).ifPresent(quota -> {
            throw Refusal.of(RefusalCode.STORE_QUOTA_EXHAUSTED, "available", quota.left())
                    .with("missing", quota.needed() - quota.left()).with("field", "store").thrown();
        });
    }

    private JobRow job(long id, String first, String last, Caller caller) {
        return beside.queue().add(new NewJob(RangeWork.KIND, Long.toString(id), Map.of("first", first, "last", last)),
                caller);
    }

    private void tell(JudgedPlan judged, Caller caller) {
        var cards = judged.cards();
        judged.plan().buyer().ifPresent(buyer -> beside.purchases().record(caller,
                new Purchases.Bought(cards.first(), cards.last(), cards.count(), judged.total().paid()), buyer));
        beside.log().record(caller, new OperatorLog.Entry(MODULE, "start-range", cards.first(), "",
                "last=" + cards.last() + "; count=" + cards.count() + "; store=" + judged.store().code()
                        + "; principal=" + judged.total().principal() + "; bonus=" + judged.total().bonus()
                        + "; deposit=" + judged.total().deposit() + "; tender=" + judged.plan().tender().key()));
    }
}
