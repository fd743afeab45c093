package org.counterfoil.server.issuing.range;

import java.util.OptionalLong;

import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.job.JobRun;
import org.counterfoil.server.shared.job.JobWork;
import org.springframework.stereotype.Component;

/** Activates the cards of a range. Begun anew it goes on where it was: the place changes together with the cards. */
@Component
class RangeWork implements JobWork {

    static final String KIND = "activate-range";

    private final RangeRows rows;
    private final RangeSteps steps;

    RangeWork(RangeRows rows, RangeSteps steps) {
        this.rows = rows;
        this.steps = steps;
    }

    @Override
    public boolean does(String kind) {
        return KIND.equals(kind);
    }

    @Override
    public void run(JobRun run, Caller caller) {
        var range = rows.find(Long.parseLong(run.arguments()));
        RangePlans.demand(range.plan(), caller);
        var total = OptionalLong.of(range.count());
        while (!range.done()) {
            run.advance(range.looked(), total);
            range = steps.next(range.id(), caller);
        }
        run.advance(range.looked(), total);
    }
}
