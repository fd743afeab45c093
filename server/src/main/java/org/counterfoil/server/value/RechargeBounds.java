package org.counterfoil.server.value;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.parameter.HouseCurrency;
import org.counterfoil.server.shared.parameter.ParameterGuard;
import org.counterfoil.server.shared.parameter.ParameterValues;
import org.springframework.stereotype.Component;

/** The least recharge stays below the most, else there would be none. */
@Component
class RechargeBounds implements ParameterGuard {

    private final HouseCurrency house;

    RechargeBounds(HouseCurrency house) {
        this.house = house;
    }

    /** Refuses: recharge-bounds-crossed. */
    @Override
    public void check(Parameter changed, ParameterValues before, ParameterValues after, Caller caller) {
        var currency = house.current();
        var least = after.number(Parameter.RECHARGE_LEAST, currency);
        var most = after.number(Parameter.RECHARGE_MOST, currency);
        if (least > most) {
            throw Refusal.of(RefusalCode.RECHARGE_BOUNDS_CROSSED, "least", least).with("most", most)
                    .with("field", "value").thrown();
        }
    }
}
