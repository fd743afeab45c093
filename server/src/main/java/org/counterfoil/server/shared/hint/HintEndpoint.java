package org.counterfoil.server.shared.hint;

import jakarta.servlet.http.HttpServletResponse;

import org.counterfoil.common.shared.hint.HintApi;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HintEndpoint implements HintApi {

    private final CurrentCaller caller;
    private final HintDesk desk;
    private final HttpServletResponse response;

    /** @param response of whatever call is running */
    HintEndpoint(CurrentCaller caller, HintDesk desk, HttpServletResponse response) {
        this.caller = caller;
        this.desk = desk;
        this.response = response;
    }

    @Override
    public void follow() {
        desk.follow(caller.get(), response);
    }
}
