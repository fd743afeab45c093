package org.counterfoil.client.shared.job;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Gathers words for what the server knows by key alone. */
public final class ExportWords {

    private final Map<String, String> words = new HashMap<>();

    /** The names of constants: {@code area.<constant in lower case with hyphens>}. */
    public <E extends Enum<E>> ExportWords names(String area, E[] constants, Function<E, String> name) {
        for (var constant : constants) {
            words.put(area + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), name.apply(constant));
        }
        return this;
    }

    public ExportWords with(String key, String word) {
        words.put(key, word);
        return this;
    }

    public Map<String, String> all() {
        return Map.copyOf(words);
    }
}
