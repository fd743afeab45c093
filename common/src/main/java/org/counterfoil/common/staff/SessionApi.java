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
     * Opens a session.
     *
     * <p>Refuses: sign-in-failed, sign-in-locked (after 5 wrong tries, for 15 minutes), employee-suspended,
     * terminal-unknown, terminal-closed, store-closed, merchant-expired.
     */
    @Open(because = "a session begins here")
    @PostExchange
    SignedIn signIn(@RequestBody SignIn signIn);

    /** The session that the bearer token names; asking counts as activity. */
    @Needs(Permission.SIGNED_IN)
    @GetExchange("/current")
    SignedIn current();

    /** Ends the caller's own session. */
    @Needs(Permission.SIGNED_IN)
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
