package org.counterfoil.client.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.member.AddLevel;
import org.counterfoil.common.member.EditLevel;
import org.counterfoil.common.member.ExportLevels;
import org.counterfoil.common.member.ForecastLevel;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelDetails;
import org.counterfoil.common.member.LevelEntry;
import org.counterfoil.common.member.LevelFilter;
import org.counterfoil.common.member.LevelForecast;
import org.counterfoil.common.member.LevelMeasure;
import org.counterfoil.common.member.LevelPeriod;
import org.counterfoil.common.member.LevelProfile;
import org.counterfoil.common.member.LevelRow;
import org.counterfoil.common.member.LevelUpkeep;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.JobRow;

/** Plays the levels of one chain: 1 ordinary, 2 silver, 3 gold, 4 platinum, which nobody has. */
public final class SampleLevels implements LevelApi {

    private static final long LEAST = 50_000;

    private final SampleJobs jobs = new SampleJobs();
    private final List<LevelDetails> levels = new ArrayList<>();
    private final Sitting sitting;
    private Optional<Refusal> refusal = Optional.empty();

    /** @param sitting whose language the names are in */
    public SampleLevels(Sitting sitting) {
        this.sitting = sitting;
        keep(1, "STD", LevelProfile.plain(name(1), 0, 100, 100).leading(2, true), 1, 8_214);
        keep(2, "SILVER", LevelProfile.plain(name(2), 1, 95, 120).entered(LevelEntry.TOTAL_SPENT, 200_000)
                .leading(3, true)
                .kept(new LevelUpkeep(LevelPeriod.QUARTER, LevelMeasure.SPENT, LEAST, 7)), 1, 1_306);
        keep(3, "GOLD", LevelProfile.plain(name(3), 2, 90, 150).entered(LevelEntry.TOTAL_POINTS, 5_000).leading(4,
                false).kept(new LevelUpkeep(LevelPeriod.YEAR, LevelMeasure.POINTS, 1_000, 30)), 1, 480);
        keep(4, "PLATINUM", LevelProfile.plain(name(4), 3, 85, 200).keptForEver(), 1, 0);
    }

    private String name(int level) {
        return switch (level) {
            case 1 -> sitting.name("普通会员", "Member", "Hội viên");
            case 2 -> sitting.name("银卡会员", "Silver", "Hạng bạc");
            case 3 -> sitting.name("金卡会员", "Gold", "Hạng vàng");
            default -> sitting.name("铂金会员", "Platinum", "Bạch kim");
        };
    }

    /** From now on every change is refused. */
    public void refuse(Refusal why) {
        refusal = Optional.of(why);
    }

    /** A level by its code, if there is one. */
    public Optional<LevelRow> coded(String code) {
        return levels.stream().map(LevelDetails::level).filter(level -> level.code().equals(code)).findFirst();
    }

    @Override
    public PageOf<LevelRow> list(LevelFilter filter) {
        return new PageOf<>(levels.stream().map(LevelDetails::level)
                .sorted(Comparator.comparing(level -> level.profile().rank())).toList(), Optional.empty());
    }

    @Override
    public LevelDetails details(long id) {
        return levels.stream().filter(level -> level.level().id() == id).findFirst().orElseThrow();
    }

    /** The lower what silver asks for, the more reach it. */
    @Override
    public LevelForecast forecast(ForecastLevel wanted) {
        var profile = wanted.profile();
        if (profile.entry() != LevelEntry.TOTAL_SPENT) {
            return LevelForecast.NOBODY;
        }
        var movers = new ArrayList<LevelForecast.Mover>();
        var people = List.of(sitting.name("陈晓云", "Chen Xiaoyun", "Trần Hiểu Vân"),
                sitting.name("林志远", "Lin Zhiyuan", "Lâm Chí Viễn"));
        for (var at = 0; at < people.size(); at++) {
            movers.add(new LevelForecast.Mover("M187300204%03d".formatted(415 + at), people.get(at), name(1),
                    profile.name(), true));
        }
        var up = (int) Math.max(0, 220_000 - profile.threshold()) / 1_000;
        return new LevelForecast(up, 14, Optional.of(Sitting.TODAY.withDayOfMonth(1).minusDays(1)),
                up > 0 ? movers : List.of());
    }

    @Override
    public LevelDetails add(AddLevel command) {
        check();
        return keep(levels.size() + 10L, command.code(), command.profile(), 0, 0);
    }

    @Override
    public LevelDetails edit(long id, EditLevel command) {
        check();
        var old = details(id);
        levels.remove(old);
        return keep(id, old.level().code(), command.profile(), old.version() + 1, old.level().members());
    }

    @Override
    public void delete(long id) {
        check();
        levels.remove(details(id));
    }

    @Override
    public JobRow export(ExportLevels wanted) {
        return jobs.add("export-levels", Map.of(), wanted.layout(), Sitting.NOW);
    }

    private void check() {
        refusal.ifPresent(why -> {
            throw why.thrown();
        });
    }

    private LevelDetails keep(long id, String code, LevelProfile profile, int version, int members) {
        var row = new LevelRow(id, code, profile, profile.next().map(next -> name(Math.toIntExact(next))).orElse(""),
                members, Sitting.NOW.minusSeconds(86_400L * (5 - id % 5)),
                sitting.name("林小满", "Lin Xiaoman", "Lâm Tiểu Mãn"));
        var details = new LevelDetails(row, version, new SampleLevelChanges(sitting).of(profile.name()));
        levels.add(details);
        return details;
    }

    /** What a server says of a level that is named. */
    public static Refusal named(String by) {
        return Refusal.of(RefusalCode.LEVEL_NAMED, "by", by);
    }
}
