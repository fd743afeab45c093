package org.counterfoil.client.shared.parameter;

import java.util.List;

import org.counterfoil.common.shared.parameter.ParameterChange;
import org.counterfoil.common.shared.parameter.ParameterRow;

/** A parameter as it was looked at, with its changes, newest first. */
record KnownParameter(ParameterRow row, List<ParameterChange> history) {

    KnownParameter {
        history = List.copyOf(history);
    }
}
