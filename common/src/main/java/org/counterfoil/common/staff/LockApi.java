package org.counterfoil.common.staff;

import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** A desk that was locked while its session goes on: its operator comes back, or somebody else takes over. */
@HttpExchange("/api/lock")
public interface LockApi {

    /**
     * Proves that the caller is the session's operator. The session goes on as it is; wrong tries count as those of
     * signing in do, and lock both.
     *
     * <p>Refuses: unlock-failed, sign-in-locked (after 5 wrong tries, for 15 minutes).
     */
    @Needs(Permission.SIGNED_IN)
    @PostExchange("/open")
    void open(@RequestBody Unlock unlock);

    /**
     * Opens a session for somebody at the caller's terminal and ends the caller's own, both or neither.
     *
     * <p>Refuses as {@link SessionApi#signIn} does; bad-request for another terminal.
     */
    @Needs(Permission.SIGNED_IN)
    @PostExchange("/hand-over")
    SignedIn handOver(@RequestBody SignIn signIn);
}
