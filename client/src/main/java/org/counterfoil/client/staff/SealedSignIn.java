package org.counterfoil.client.staff;

import java.util.Optional;

import org.counterfoil.client.shared.seal.Seal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.common.staff.SignedIn;

/** Signs in with the proof that this is the installation which the terminal is bound to. */
final class SealedSignIn {

    private final SessionApi sessions;
    private final Optional<Seal> seal;

    /** @param seal empty where the installation was just told which terminal it is */
    SealedSignIn(SessionApi sessions, Optional<Seal> seal) {
        this.sessions = sessions;
        this.seal = seal;
    }

    /**
     * Where this machine's clock is wrong the server tells what time it is, and gets a proof of that time: nobody is
     * kept from work by a clock. Refuses as the server does.
     */
    SignedIn signIn(SignIn attempt) {
        try {
            return sessions.signIn(sealed(attempt));
        } catch (RefusedException refused) {
            var now = Optional.ofNullable(refused.refusal().arguments().get("now"));
            if (refused.refusal().code() != RefusalCode.TERMINAL_CLOCK_OFF || seal.isEmpty() || now.isEmpty()) {
                throw refused;
            }
            seal.get().setTime(Long.parseLong(now.get()));
            return sessions.signIn(sealed(attempt));
        }
    }

    private SignIn sealed(SignIn attempt) {
        return attempt.proved(seal.map(with -> with.signIn(attempt.login())));
    }
}
