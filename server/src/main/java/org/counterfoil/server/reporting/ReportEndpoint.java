package org.counterfoil.server.reporting;

import org.counterfoil.common.reporting.ReportApi;
import org.counterfoil.common.reporting.ReportMaker;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to what all reports have in common. */
@RestController
class ReportEndpoint implements ReportApi {

    private final CurrentCaller caller;
    private final Places places;

    ReportEndpoint(CurrentCaller caller, Places places) {
        this.caller = caller;
        this.places = places;
    }

    @Override
    public ReportMaker maker() {
        return new ReportMaker(caller.get().operator().realName(),
                places.parameters().text(Parameter.REPORT_DEPARTMENT));
    }
}
