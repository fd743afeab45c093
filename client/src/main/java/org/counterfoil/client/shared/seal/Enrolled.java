package org.counterfoil.client.shared.seal;

import java.util.Optional;

/**
 * How an installation became the terminal that it is.
 *
 * @param seal  signs for it; empty where it was just told its number
 * @param again opens the page where it becomes another terminal; empty where that is not offered
 */
public record Enrolled(Optional<Seal> seal, Optional<Runnable> again) {

    /** It was told its number, and that is that. */
    public static final Enrolled NOT = new Enrolled(Optional.empty(), Optional.empty());
}
