package org.counterfoil.server.shared.job;

import org.counterfoil.server.shared.Caller;

/** Knows what somebody may do at this moment; the feature that keeps the staff implements it. */
public interface JobOwners {

    /** Who asked, and from where; ids are the merchant's of the scope. */
    record Asked(long session, long employee, long terminal, String address) {}

    /** The caller that would be admitted now. Refuses as a call of a session would be refused. */
    Caller callerOf(Asked asked);
}
