package org.counterfoil.server.issuing.range;

import org.counterfoil.common.issuing.RangeApi;
import org.counterfoil.common.issuing.RangeFailure;
import org.counterfoil.common.issuing.RangePlan;
import org.counterfoil.common.issuing.RangePreview;
import org.counterfoil.common.issuing.RangeRow;
import org.counterfoil.common.issuing.RangeWords;
import org.counterfoil.common.issuing.StartRange;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to activating many cards at once. */
@RestController
class RangeEndpoint implements RangeApi {

    private final CurrentCaller caller;
    private final RangeQueries queries;
    private final PreviewRangeHandler preview;
    private final StartRangeHandler start;

    RangeEndpoint(CurrentCaller caller, RangeQueries queries, PreviewRangeHandler preview, StartRangeHandler start) {
        this.caller = caller;
        this.queries = queries;
        this.preview = preview;
        this.start = start;
    }

    @Override
    public RangeWords words() {
        return queries.words(caller.get());
    }

    @Override
    public RangePreview preview(RangePlan plan) {
        return preview.handle(plan, caller.get());
    }

    @Override
    public RangeRow start(StartRange command) {
        return start.start(command, caller.get());
    }

    @Override
    public RangeRow resume(long id) {
        return start.resume(id, caller.get());
    }

    @Override
    public RangeRow one(long id) {
        return queries.one(id, caller.get());
    }

    @Override
    public PageOf<RangeRow> list(PageWanted page) {
        return queries.list(page, caller.get());
    }

    @Override
    public PageOf<RangeFailure> failures(long id, PageWanted page) {
        return queries.failures(id, page, caller.get());
    }
}
