package org.counterfoil.client.member.level;

import java.util.Locale;
import java.util.Map;

import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.job.ExportWords;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.member.LevelChangeRow;
import org.counterfoil.common.member.LevelEntry;
import org.counterfoil.common.member.LevelMeasure;
import org.counterfoil.common.member.LevelMove;
import org.counterfoil.common.member.LevelPeriod;
import org.counterfoil.common.member.LevelProfile;
import org.counterfoil.common.member.LevelUpkeep;

/** Levels in words. */
record LevelWords(Texts texts) {

    /** The most that the server counts. */
    private static final int MOST = 10_000;

    String entry(LevelEntry entry) {
        return texts.get("levels.entry." + key(entry));
    }

    /** A rule with its threshold. */
    String entry(LevelProfile profile) {
        return profile.entry() == LevelEntry.BY_HAND
                ? entry(profile.entry())
                : texts.get("levels.entry-said", "rule", entry(profile.entry()), "amount",
                        amount(profile.entry().isMoney(), profile.threshold()));
    }

    /** For files of levels and of their changes. */
    Map<String, String> exported() {
        return new ExportWords().names("entry", LevelEntry.values(), this::entry)
                .names("move", LevelMove.values(), this::move).all();
    }

    String measure(LevelMeasure measure) {
        return texts.get("levels.measure." + key(measure));
    }

    String period(LevelPeriod period) {
        return texts.get("levels.period." + key(period));
    }

    /** What keeps members in a level. */
    String kept(LevelProfile profile) {
        return profile.upkeep().map(this::kept)
                .orElseGet(() -> texts.get(profile.neverDown() ? "levels.down.never" : "levels.down.no"));
    }

    private String kept(LevelUpkeep upkeep) {
        return texts.get("levels.keep-said." + key(upkeep.period()), "measure", measure(upkeep.measure()), "amount",
                amount(upkeep.measure().isMoney(), upkeep.least()), "grace", upkeep.graceDays());
    }

    private String amount(boolean money, long number) {
        return money ? texts.figures().money(number) : texts.get("levels.points-said", "points", number);
    }

    String move(LevelMove move) {
        return texts.get("levelchanges.move." + key(move));
    }

    StatusBadge badge(LevelMove move) {
        return new StatusBadge(move(move), switch (move) {
            case REACHED -> StatusBadge.Tone.SUCCESS;
            case TAKEN_BACK -> StatusBadge.Tone.WARNING;
            case NOT_KEPT -> StatusBadge.Tone.DANGER;
            case BY_HAND, MERGED -> StatusBadge.Tone.ACCENT;
        });
    }

    /** A change in one line. */
    String change(LevelChangeRow row) {
        return texts.get("levels.change-said", "member", row.member().name(), "before", row.before(), "after",
                row.after(), "why", move(row.move()));
    }

    /** So many members; where the server stopped counting, as many at least. */
    String members(int count) {
        return count > MOST ? texts.get("levels.many") : texts.figures().number(count);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
