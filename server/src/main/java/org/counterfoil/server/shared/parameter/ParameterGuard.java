package org.counterfoil.server.shared.parameter;

import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.server.shared.Caller;

/** A feature that knows when a value must not be set. */
@FunctionalInterface
public interface ParameterGuard {

    /**
     * Refuses where what is to be set must not be; the refusal names the field {@code value}.
     *
     * @param changed the one that is being set; others go by their own rules
     */
    void check(Parameter changed, ParameterValues before, ParameterValues after, Caller caller);
}
