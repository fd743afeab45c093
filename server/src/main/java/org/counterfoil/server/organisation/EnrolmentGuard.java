package org.counterfoil.server.organisation;

import org.counterfoil.common.shared.Refusal;

/** Slows those who guess codes as those are slowed who guess passwords: who counts tries is above this feature. */
public interface EnrolmentGuard {

    /**
     * Counts a try before it is judged, so that guesses side by side can't outrun the lock; each step commits by
     * itself. Returns how many are left after it.
     *
     * <p>Refuses: sign-in-locked.
     */
    int admit(String terminal, String address);

    /** What a guess is answered: enrolment-code-wrong with the tries left, or sign-in-locked after the last one. */
    Refusal wrong(String address, int left);

    /** It was no guess: the tries before it are forgotten. */
    void right(String terminal, String address);
}
