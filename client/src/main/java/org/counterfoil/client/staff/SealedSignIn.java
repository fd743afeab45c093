package org.counterfoil.client.staff;

import java.util.Optional;
import java.util.function.Function;

import org.counterfoil.client.shared.seal.Seal;
import org.counterfoil.common.organisation.TerminalProof;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.staff.SignedIn;

/** Signs in with the proof that this is the installation which the terminal is bound to. */
final class SealedSignIn {

    private final Optional<Seal> seal;

    /** @param seal empty where the installation was just told which terminal it is */
    SealedSignIn(Optional<Seal> seal) {
        this.seal = seal;
    }

    /**
     * Where this machine's clock is wrong the server tells what time it is, and gets a proof of that time: nobody is
     * kept from work by a clock. Refuses as the server does.
     *
     * @param who  whom the proof is for
     * @param door opens a session with a proof
     */
    SignedIn signIn(String who, Function<Optional<TerminalProof>, SignedIn> door) {
        try {
            return door.apply(proof(who));
        } catch (RefusedException refused) {
            var now = Optional.ofNullable(refused.refusal().arguments().get("now"));
            if (refused.refusal().code() != RefusalCode.TERMINAL_CLOCK_OFF || seal.isEmpty() || now.isEmpty()) {
                throw refused;
            }
            seal.get().setTime(Long.parseLong(now.get()));
            return door.apply(proof(who));
        }
    }

    private Optional<TerminalProof> proof(String who) {
        return seal.map(with -> with.signIn(who));
    }
}
