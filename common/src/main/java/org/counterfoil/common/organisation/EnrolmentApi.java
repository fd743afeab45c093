package org.counterfoil.common.organisation;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Open;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Ties terminals to installations: headquarters tells a one-time code, the installation hands in its public key with
 * it, and from then on nobody signs in at the terminal without that key.
 */
@HttpExchange("/api/enrolment")
public interface EnrolmentApi {

    /**
     * Ties the terminal to the installation that holds the key, and answers what the sign-in page shows. A code is good
     * for one installation; the same key with the same code gets the same answer again, for whoever did not hear it.
     *
     * <p>Refuses: terminal-unknown; enrolment-code-wrong, -used, -void or -expired; terminal-proof-wrong (the key that
     * is handed in did not sign); sign-in-locked (after 5 wrong tries at the terminal or from the address); naming the
     * field: field-missing, field-too-long (installation), bad-request (key).
     */
    @Open(because = "an installation that is not tied to a terminal yet has nobody who could sign in")
    @PostExchange
    Desk enrol(@RequestBody EnrolTerminal command);

    /**
     * A code for the terminal, good for 24 hours and told this once; an earlier one that was not used is void.
     *
     * <p>Refuses: not-permitted (but to headquarters), no-such-terminal, terminal-bound (unbind it first),
     * office-not-bound (the first code of a merchant is for an office of its headquarters).
     */
    @Needs(value = Permission.TERMINALS, access = Access.WRITE)
    @PostExchange("/{terminal}/code")
    EnrolmentCode code(@PathVariable long terminal);

    /**
     * Cuts the terminal loose: its key is forgotten, its sessions end, its requests are numbered anew, and a code that
     * was not used is void. One that is not bound stays so.
     *
     * <p>Refuses: not-permitted (but to headquarters), no-such-terminal, own-terminal (at which the caller works).
     */
    @Needs(value = Permission.TERMINALS, access = Access.WRITE)
    @PostExchange("/{terminal}/unbind")
    void unbind(@PathVariable long terminal);
}
