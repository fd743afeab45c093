package org.counterfoil.server.organisation;

import java.time.Clock;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.parameter.ParameterGuard;
import org.counterfoil.server.shared.parameter.ParameterValues;
import org.springframework.stereotype.Component;

/** A business day that has begun does not end by a setting: the day before may be closed already. */
@Component
class DayGoesOn implements ParameterGuard {

    private final Places places;
    private final Clock clock;

    DayGoesOn(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /** Refuses: day-would-go-back, between midnight and the new hour. */
    @Override
    public void check(Parameter changed, ParameterValues before, ParameterValues after, Caller caller) {
        var now = clock.instant();
        var zone = places.terms().zone();
        if (changed == Parameter.DAY_BEGINS
                && BusinessDay.at(now, zone, after).isBefore(BusinessDay.at(now, zone, before))) {
            throw Refusal.of(RefusalCode.DAY_WOULD_GO_BACK, "hour", after.number(Parameter.DAY_BEGINS))
                    .with("field", "value").thrown();
        }
    }
}
