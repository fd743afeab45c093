package org.counterfoil.server.staff.guard;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.parameter.ParameterGuard;
import org.counterfoil.server.shared.parameter.ParameterValues;
import org.springframework.stereotype.Component;

/** Nobody shuts the door behind himself: the address that he calls from stays among those that are allowed. */
@Component
class OwnAddress implements ParameterGuard {

    /** Refuses: own-address-missing. */
    @Override
    public void check(Parameter changed, ParameterValues before, ParameterValues after, Caller caller) {
        if (changed == Parameter.HEADQUARTERS_ADDRESSES && !after.addresses().admits(caller.address())) {
            throw Refusal.of(RefusalCode.OWN_ADDRESS_MISSING, "address", caller.address()).with("field", "value")
                    .thrown();
        }
    }
}
