package org.counterfoil.server.member.level;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.counterfoil.common.member.LevelEntry;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/**
 * The levels of a merchant by rank, and how one gets from one to another.
 *
 * @param rungs the lowest first
 */
public record Ladder(List<Rung> rungs) {

    private static final String FIELD = "field";

    public Ladder {
        rungs = rungs.stream().sorted(Comparator.comparingInt(Rung::rank).thenComparingLong(Rung::id)).toList();
    }

    /** The level of an id that is not deleted. */
    public Optional<Rung> of(long id) {
        return rungs.stream().filter(rung -> rung.id() == id).findFirst();
    }

    /** Whether anybody moves up without a hand. */
    public boolean climbs() {
        return rungs.stream().anyMatch(Rung::automatic);
    }

    /** How far up one gets by oneself from a level, of which the entry rules are asked one after the other. */
    public Rung climb(Rung from, Predicate<Rung> reached) {
        var at = from;
        var next = next(at);
        while (at.automatic() && next.isPresent() && entered(next.get(), reached)) {
            at = next.get();
            next = next(at);
        }
        return at;
    }

    private static boolean entered(Rung rung, Predicate<Rung> reached) {
        return rung.entry() != LevelEntry.BY_HAND && reached.test(rung);
    }

    /** One level down: the highest one that leads here, else the one of the next lower rank. */
    public Optional<Rung> below(Rung rung) {
        var lower = rungs.stream().filter(other -> other.rank() < rung.rank()).toList();
        return lower.stream().filter(other -> other.next().equals(Optional.of(rung.id())))
                .max(Comparator.comparingInt(Rung::rank)).or(() -> lower.stream().max(Comparator.comparingInt(
                        Rung::rank)));
    }

    /** The levels that lead to another one. */
    public List<Rung> leadingTo(long id) {
        return rungs.stream().filter(rung -> rung.next().equals(Optional.of(id))).toList();
    }

    /** The same with a level as it would be. */
    public Ladder with(Rung changed) {
        var all = new ArrayList<>(rungs.stream().filter(rung -> rung.id() != changed.id()).toList());
        all.add(changed);
        return new Ladder(all);
    }

    private Optional<Rung> next(Rung rung) {
        return rung.next().flatMap(this::of);
    }

    /**
     * Holds the way up and down through a level against the rules.
     *
     * <p>Refuses: level-unknown (next), level-circle, level-next-lower, level-threshold-low, naming the other level.
     */
    public void check(Rung changed) {
        changed.next().ifPresent(id -> of(id).orElseThrow(() -> refused(RefusalCode.LEVEL_UNKNOWN, "next").thrown()));
        checkCircle(changed);
        next(changed).ifPresent(above -> checkRanks(changed, above, "next", above));
        leadingTo(changed.id()).forEach(before -> checkRanks(before, changed, "rank", before));
        rungs.forEach(before -> checkThresholds(before, changed));
    }

    private void checkCircle(Rung start) {
        var seen = new HashSet<Long>();
        var at = Optional.of(start);
        while (at.isPresent()) {
            if (!seen.add(at.get().id())) {
                throw refused(RefusalCode.LEVEL_CIRCLE, "next").thrown();
            }
            at = next(at.get());
        }
    }

    private static void checkRanks(Rung lower, Rung upper, String field, Rung other) {
        if (upper.rank() <= lower.rank()) {
            throw refused(RefusalCode.LEVEL_NEXT_LOWER, field).with("level", other.name()).thrown();
        }
    }

    /** What is asked by the same rule rises from step to step, whatever lies between; only through the changed one. */
    private void checkThresholds(Rung before, Rung changed) {
        var at = next(before);
        while (at.isPresent()) {
            var above = at.get();
            var concerned = before.id() == changed.id() || above.id() == changed.id();
            if (concerned && above.entry() == before.entry() && above.entry() != LevelEntry.BY_HAND
                    && above.threshold() <= before.threshold()) {
                var other = before.id() == changed.id() ? above : before;
                throw refused(RefusalCode.LEVEL_THRESHOLD_LOW, "threshold").with("level", other.name()).thrown();
            }
            at = next(above);
        }
    }

    private static Refusal refused(RefusalCode code, String field) {
        return Refusal.of(code, FIELD, field);
    }
}
