package org.counterfoil.server.shared.parameter;

import java.util.List;

import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.shared.parameter.ParameterApi;
import org.counterfoil.common.shared.parameter.ParameterChange;
import org.counterfoil.common.shared.parameter.ParameterRow;
import org.counterfoil.common.shared.parameter.SetParameter;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ParameterEndpoint implements ParameterApi {

    private final CurrentCaller caller;
    private final Parameters parameters;
    private final SetParameterHandler handler;

    ParameterEndpoint(CurrentCaller caller, Parameters parameters, SetParameterHandler handler) {
        this.caller = caller;
        this.parameters = parameters;
        this.handler = handler;
    }

    @Override
    public List<ParameterRow> list() {
        return parameters.list(caller.get());
    }

    @Override
    public ParameterRow set(SetParameter command) {
        handler.handle(command, caller.get());
        return parameters.one(command.parameter());
    }

    @Override
    public List<ParameterChange> history(Parameter parameter) {
        return parameters.history(parameter, caller.get());
    }
}
