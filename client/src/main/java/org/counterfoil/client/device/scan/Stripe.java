package org.counterfoil.client.device.scan;

import java.util.Optional;
import java.util.regex.Pattern;

/** A magnetic stripe as it is typed: {@code %track 1?;track 2?}. Card numbers stand on track 2. */
final class Stripe {

    private static final Pattern SECOND = Pattern.compile("^(?:%[^?]*\\?)?;([0-9]+)(?:=[0-9=]*)?\\?.{0,2}$");

    private Stripe() {}

    /** The number on track 2, without sentinels and without what follows the separator. */
    static Optional<String> secondTrack(String typed) {
        var match = SECOND.matcher(typed);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
