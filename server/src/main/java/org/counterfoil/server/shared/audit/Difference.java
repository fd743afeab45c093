package org.counterfoil.server.shared.audit;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an edit changed, for the operator log: each of both sides names the fields that differ and no other. */
public record Difference(String before, String after) {

    /** Between the fields as they were and as they are. */
    public static Difference between(Map<String, ?> before, Map<String, ?> after) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        return new Difference(told(names, before), told(names, after));
    }

    /** Whether there is none. */
    public boolean isNone() {
        return before.isEmpty() && after.isEmpty();
    }

    private static String told(Set<String> names, Map<String, ?> fields) {
        return names.stream().map(name -> name + "=" + fields.get(name)).collect(Collectors.joining("; "));
    }
}
