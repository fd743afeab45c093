package org.counterfoil.server.staff;

import org.counterfoil.common.staff.ChangePassword;
import org.counterfoil.common.staff.PasswordApi;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to one's own password. */
@RestController
class PasswordEndpoint implements PasswordApi {

    private final ChangePasswordHandler handler;
    private final CurrentCaller caller;

    PasswordEndpoint(ChangePasswordHandler handler, CurrentCaller caller) {
        this.handler = handler;
        this.caller = caller;
    }

    @Override
    public void change(ChangePassword command) {
        handler.change(command, caller.get());
    }
}
