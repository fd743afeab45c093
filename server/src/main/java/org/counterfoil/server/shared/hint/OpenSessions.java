package org.counterfoil.server.shared.hint;

import java.util.Map;
import java.util.Set;

/** Whoever knows sessions tells which of them are over. */
@FunctionalInterface
public interface OpenSessions {

    /**
     * Those whose next call would be refused for whatever is wrong with the session itself. Asking is no activity.
     *
     * @param addresses the sessions' ids, each with the address that it is used from
     */
    Set<Long> ended(Map<Long, String> addresses);
}
