package org.counterfoil.common.staff;

import java.util.List;

import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Open;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Opening, asking for and ending sessions. */
@HttpExchange("/api/sessions")
public interface SessionApi {

    /**
     * What the sign-in page shows before anyone has signed in.
     *
     * <p>Refuses: terminal-unknown.
     */
    @Open(because = "the sign-in page names its store and desk")
    @GetExchange("/desk/{terminal}")
    Desk desk(@PathVariable String terminal);

    /**
     * Another picture for the terminal's next try to sign in; the one before is worth nothing then.
     *
     * <p>Refuses: terminal-unknown.
     */
    @Open(because = "it is asked of those who have not signed in")
    @PostExchange("/captcha/{terminal}")
    Captcha captcha(@PathVariable String terminal);

    /**
     * Opens a session. After 2 wrong tries in a row with an account, at a terminal or from an address, the digits of a
     * {@link #captcha} are asked for; after 5 it is locked.
     *
     * <p>Refuses, before anything is counted: terminal-unknown, terminal-not-bound (where only bound ones may sign in,
     * or where the caller's key is no longer the terminal's), terminal-bound-elsewhere, terminal-clock-off (with
     * {@code now}, for which a proof is taken next).
     *
     * <p>Refuses: captcha-needed, captcha-wrong (neither is counted as a try), sign-in-failed, sign-in-locked (for 15
     * minutes), employee-suspended, not-permitted (at another store or terminal than one's own), terminal-closed,
     * store-closed, merchant-expired.
     */
    @Open(because = "a session begins here")
    @PostExchange
    SignedIn signIn(@RequestBody SignIn signIn);

    /** The session that the bearer token names; asking counts as activity. */
    @Needs(value = Permission.SIGNED_IN, beforePasswordChange = true)
    @GetExchange("/current")
    SignedIn current();

    /** Ends the caller's own session. */
    @Needs(value = Permission.SIGNED_IN, beforePasswordChange = true)
    @DeleteExchange("/current")
    void signOut();

    /** The open sessions of the caller's merchant; a store manager sees the own store's. */
    @Needs(Permission.SESSIONS)
    @GetExchange
    List<SessionView> list();

    /** Ends another session at once: its next call is refused with session-expired. */
    @Needs(value = Permission.SESSIONS, access = Access.WRITE)
    @DeleteExchange("/{id}")
    void revoke(@PathVariable long id);
}
