package org.counterfoil.common.shared.hint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a hint may be about. It says only what to ask for again, never what the answer is. */
public enum HintTopic {
    /** What one is told today may be something else now. */
    NOTICES,
    /** The next call will be refused, and will say why. Nothing comes after it. */
    SESSION_ENDED;

    /** As it stands in the stream. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The topic of a key; empty for one that only a newer server knows. */
    public static Optional<HintTopic> ofKey(String key) {
        return Arrays.stream(values()).filter(topic -> topic.key().equals(key)).findFirst();
    }
}
