package org.counterfoil.server.organisation;

import jakarta.servlet.http.HttpServletRequest;

import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.organisation.EnrolTerminal;
import org.counterfoil.common.organisation.EnrolmentApi;
import org.counterfoil.common.organisation.EnrolmentCode;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EnrolmentEndpoint implements EnrolmentApi {

    private final EnrolTerminalHandler enrol;
    private final AskEnrolmentCodeHandler ask;
    private final UnbindTerminalHandler unbind;
    private final CurrentCaller caller;
    private final HttpServletRequest request;

    EnrolmentEndpoint(EnrolTerminalHandler enrol, AskEnrolmentCodeHandler ask, UnbindTerminalHandler unbind,
            CurrentCaller caller, HttpServletRequest request) {
        this.enrol = enrol;
        this.ask = ask;
        this.unbind = unbind;
        this.caller = caller;
        this.request = request;
    }

    @Override
    public Desk enrol(EnrolTerminal command) {
        return enrol.handle(command, request.getRemoteAddr());
    }

    @Override
    public EnrolmentCode code(long terminal) {
        return ask.handle(terminal, caller.get());
    }

    @Override
    public void unbind(long terminal) {
        unbind.handle(terminal, caller.get());
    }
}
