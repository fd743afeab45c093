package org.counterfoil.server.staff;

import org.counterfoil.common.staff.LockApi;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.common.staff.SignedIn;
import org.counterfoil.common.staff.Unlock;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door of a desk that is locked. */
@RestController
class LockEndpoint implements LockApi {

    private final UnlockHandler unlock;
    private final SignInHandler signIn;
    private final CurrentCaller caller;

    LockEndpoint(UnlockHandler unlock, SignInHandler signIn, CurrentCaller caller) {
        this.unlock = unlock;
        this.signIn = signIn;
        this.caller = caller;
    }

    @Override
    public void open(Unlock command) {
        unlock.unlock(command, caller.get());
    }

    @Override
    public SignedIn handOver(SignIn command) {
        return signIn.handOver(command, caller.get());
    }
}
