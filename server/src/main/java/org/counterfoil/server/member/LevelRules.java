package org.counterfoil.server.member;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.counterfoil.common.member.LevelEntry;
import org.counterfoil.common.member.LevelProfile;
import org.counterfoil.common.member.LevelUpkeep;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.level.Ladder;
import org.counterfoil.server.shared.text.Entered;

/** What every change of a level is held against. */
final class LevelRules {

    private static final int LONGEST_NAME = 60;
    private static final int HIGHEST_RANK = 999;
    private static final int MOST_PERCENT = 100;
    private static final int MOST_POINTS_PERCENT = 10_000;
    private static final long HIGHEST = 1_000_000_000_000L;
    private static final String FIELD = "field";

    /** The id that a level has in the ladder before it is saved. */
    static final long NEW = 0;

    private LevelRules() {}

    /** The profile as it is kept. Refuses what of it is wrong by itself, as the remote interface says. */
    static LevelProfile entered(LevelProfile typed) {
        var name = Entered.needed("name", typed.name(), LONGEST_NAME);
        if (typed.rank() < 0 || typed.rank() > HIGHEST_RANK) {
            throw refused(RefusalCode.BAD_REQUEST, "rank").thrown();
        }
        Entered.percent("discountPercent", typed.discountPercent(), 1, MOST_PERCENT);
        Entered.percent("pointsPercent", typed.pointsPercent(), 0, MOST_POINTS_PERCENT);
        var byHand = byHand(typed);
        if (!byHand) {
            amount("threshold", typed.threshold());
        }
        typed.upkeep().ifPresent(LevelRules::check);
        if (typed.automaticUpgrade() && typed.next().isEmpty()) {
            throw refused(RefusalCode.LEVEL_NEXT_MISSING, "next").thrown();
        }
        if (typed.neverDown() && typed.upkeep().isPresent()) {
            throw refused(RefusalCode.LEVEL_NEVER_DOWN, "neverDown").thrown();
        }
        return new LevelProfile(name, typed.rank(), typed.discountPercent(), typed.pointsPercent(), typed.entry(),
                byHand ? 0 : typed.threshold(), typed.next(), typed.automaticUpgrade(), typed.upkeep(),
                typed.neverDown());
    }

    private static boolean byHand(LevelProfile profile) {
        return profile.entry() == LevelEntry.BY_HAND;
    }

    private static void check(LevelUpkeep upkeep) {
        amount("least", upkeep.least());
        if (upkeep.graceDays() < 0 || upkeep.graceDays() > LevelUpkeep.MOST_GRACE) {
            throw refused(RefusalCode.BAD_REQUEST, "graceDays").thrown();
        }
    }

    private static void amount(String field, long value) {
        if (value <= 0) {
            throw refused(RefusalCode.AMOUNT_NOT_POSITIVE, field).thrown();
        }
        if (value > HIGHEST) {
            throw refused(RefusalCode.AMOUNT_TOO_LARGE, field).with("max", HIGHEST).thrown();
        }
    }

    /**
     * Holds a level against the others.
     *
     * <p>Refuses: level-name-taken, level-rank-taken, and what {@link Ladder#check} does.
     */
    static void among(long id, LevelProfile profile, List<Level> levels, Ladder ladder) {
        var others = levels.stream().filter(level -> level.id() != id).map(Level::profile).toList();
        if (others.stream().anyMatch(other -> other.name().equals(profile.name()))) {
            throw refused(RefusalCode.LEVEL_NAME_TAKEN, "name").with("name", profile.name()).thrown();
        }
        others.stream().filter(other -> other.rank() == profile.rank()).findFirst().ifPresent(other -> {
            throw refused(RefusalCode.LEVEL_RANK_TAKEN, "rank").with("level", other.name()).thrown();
        });
        var rung = Level.rung(id, profile);
        ladder.with(rung).check(rung);
    }

    /** For the operator log. */
    static Map<String, Object> fields(LevelProfile profile, Ladder ladder) {
        var fields = new TreeMap<String, Object>();
        fields.put("name", profile.name());
        fields.put("rank", profile.rank());
        fields.put("discountPercent", profile.discountPercent());
        fields.put("pointsPercent", profile.pointsPercent());
        fields.put("entry", profile.entry());
        fields.put("thresholdMoney", profile.entry().isMoney() ? profile.threshold() : "");
        fields.put("thresholdPoints", profile.entry().isMoney() || byHand(profile) ? "" : profile.threshold());
        fields.put("nextLevel", profile.next().flatMap(ladder::of).map(rung -> rung.name()).orElse(""));
        fields.put("automaticUpgrade", profile.automaticUpgrade());
        fields.put("keepPeriod", value(profile.upkeep().map(LevelUpkeep::period)));
        fields.put("keepMeasure", value(profile.upkeep().map(LevelUpkeep::measure)));
        fields.put("keepLeastMoney", value(profile.upkeep().filter(upkeep -> upkeep.measure().isMoney())
                .map(LevelUpkeep::least)));
        fields.put("keepLeastPoints", value(profile.upkeep().filter(upkeep -> !upkeep.measure().isMoney())
                .map(LevelUpkeep::least)));
        fields.put("keepGrace", value(profile.upkeep().map(LevelUpkeep::graceDays)));
        fields.put("neverDown", profile.neverDown());
        return fields;
    }

    private static Object value(Optional<?> part) {
        return part.isPresent() ? part.get() : "";
    }

    static Refusal refused(RefusalCode code, String field) {
        return Refusal.of(code, FIELD, field);
    }
}
