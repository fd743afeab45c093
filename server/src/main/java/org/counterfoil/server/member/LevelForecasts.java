package org.counterfoil.server.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.counterfoil.common.member.ForecastLevel;
import org.counterfoil.common.member.LevelEntry;
import org.counterfoil.common.member.LevelForecast;
import org.counterfoil.common.member.LevelUpkeep;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.level.Ladder;
import org.counterfoil.server.member.level.Ladders;
import org.counterfoil.server.member.level.Movers;
import org.counterfoil.server.member.level.Rung;
import org.counterfoil.server.organisation.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who would change level by a rule that is not saved yet. */
@Component
class LevelForecasts {

    private final LevelRepository levels;
    private final Ladders ladders;
    private final Movers movers;
    private final Places places;

    LevelForecasts(LevelRepository levels, Ladders ladders, Movers movers, Places places) {
        this.levels = levels;
        this.ladders = ladders;
        this.movers = movers;
        this.places = places;
    }

    /** See {@link org.counterfoil.common.member.LevelApi#forecast}. */
    @Transactional(readOnly = true)
    public LevelForecast forecast(ForecastLevel wanted) {
        var profile = LevelRules.entered(wanted.profile());
        var id = wanted.level().orElse(LevelRules.NEW);
        var ladder = ladders.current();
        if (id != LevelRules.NEW && ladder.of(id).isEmpty()) {
            throw Refusal.of(RefusalCode.LEVEL_UNKNOWN).thrown();
        }
        LevelRules.among(id, profile, levels.findByIdIn(ladder.rungs().stream().map(Rung::id).toList()), ladder);
        var changed = Level.rung(id, profile);
        return id == LevelRules.NEW ? LevelForecast.NOBODY : forecast(changed, ladder.with(changed));
    }

    private LevelForecast forecast(Rung changed, Ladder ladder) {
        var first = new ArrayList<LevelForecast.Mover>();
        var up = 0;
        for (var from : climbers(changed, ladder)) {
            var to = ladder.of(from.next().orElseThrow()).orElseThrow();
            var found = movers.up(from, to, LevelForecast.SHOWN - first.size());
            first.addAll(found.first());
            up += found.count();
        }
        var ended = changed.upkeep().filter(_ -> ladder.below(changed).isPresent()).map(this::ended);
        var down = ended.map(end -> movers.down(changed, ladder.below(changed).orElseThrow(), end,
                LevelForecast.SHOWN - first.size())).orElse(Movers.Found.NOBODY);
        first.addAll(down.first());
        return new LevelForecast(Math.min(up, Movers.COUNTED), down.count(), ended, first);
    }

    /** Whose members the rule may take further: those that lead to the changed level, and the level itself. */
    private static List<Rung> climbers(Rung changed, Ladder ladder) {
        var from = new ArrayList<>(ladder.leadingTo(changed.id()));
        from.add(changed);
        return from.stream().filter(Rung::automatic).filter(rung -> rung.next().flatMap(ladder::of)
                .filter(to -> to.entry() != LevelEntry.BY_HAND).isPresent()).toList();
    }

    private LocalDate ended(LevelUpkeep upkeep) {
        return upkeep.period().lastEnded(places.businessDate());
    }
}
