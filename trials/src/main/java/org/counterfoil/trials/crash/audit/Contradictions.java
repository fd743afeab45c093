package org.counterfoil.trials.crash.audit;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What was found, each thing once, and told as soon as it is. */
public final class Contradictions {

    /** The most that are told of each sort. */
    private static final int TOLD = 20;

    private final PrintStream out;
    private final Map<Sort, Set<String>> found = new EnumMap<>(Sort.class);

    /** @param out where they are told */
    public Contradictions(PrintStream out) {
        this.out = out;
    }

    /** What sort of wrong. */
    public enum Sort {
        /** It was answered and is not there. */
        MISSING,
        /** It is there more than once. */
        DUPLICATED,
        /** Anything else that does not fit. */
        FINDING
    }

    /**
     * Takes one in.
     *
     * @param of what it is about; the same thing counts once
     */
    synchronized void add(Sort sort, String of, String sentence) {
        var known = found.computeIfAbsent(sort, _ -> new HashSet<>());
        if (known.add(of) && known.size() <= TOLD) {
            out.println("  " + sort + ": " + of + " " + sentence);
        }
    }

    /** A finding that is about nothing but itself. */
    public void finding(String sentence) {
        add(Sort.FINDING, sentence, "");
    }

    /** How many of a sort. */
    public synchronized int count(Sort sort) {
        return found.getOrDefault(sort, Set.of()).size();
    }

    /** Whether there are none. */
    public synchronized boolean isEmpty() {
        return found.isEmpty();
    }
}
