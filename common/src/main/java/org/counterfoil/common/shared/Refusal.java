package org.counterfoil.common.shared;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A business 'no': nothing was changed. It is shown through the text of the key {@code refusal.<code>}, filled
 * with the named arguments.
 *
 * @param code      why
 * @param arguments values for the sentence, by name; amounts stand here as minor units in decimal digits
 */
public record Refusal(RefusalCode code, Map<String, String> arguments) {

    public Refusal {
        Objects.requireNonNull(code);
        arguments = Map.copyOf(new TreeMap<>(arguments));
    }

    public static Refusal of(RefusalCode code) {
        return new Refusal(code, Map.of());
    }

    public static Refusal of(RefusalCode code, String name, Object value) {
        return new Refusal(code, Map.of(name, String.valueOf(value)));
    }

    /** The same refusal with one more argument. */
    public Refusal with(String name, Object value) {
        var more = new TreeMap<>(arguments);
        more.put(name, String.valueOf(value));
        return new Refusal(code, more);
    }

    /** For throwing it to the outer edge, which answers it. */
    public RefusedException thrown() {
        return new RefusedException(this);
    }
}
