package org.counterfoil.server.member;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.member.AddLevel;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.level.Ladders;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.Difference;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a level to the ladder. */
@Component
class AddLevelHandler {

    private static final int LONGEST_CODE = 20;

    private final LevelRepository levels;
    private final Ladders ladders;
    private final Places places;
    private final OperatorLog log;
    private final Clock clock;

    AddLevelHandler(LevelRepository levels, Ladders ladders, Places places, OperatorLog log, Clock clock) {
        this.levels = levels;
        this.ladders = ladders;
        this.places = places;
        this.log = log;
        this.clock = clock;
    }

    /** See {@link org.counterfoil.common.member.LevelApi#add}; returns the level's id. */
    @Transactional
    public long add(AddLevel command, Caller caller) {
        caller.demandHeadquarters();
        var code = Entered.number("code", command.code(), LONGEST_CODE);
        var profile = LevelRules.entered(command.profile());
        var all = levels.lockAll();
        if (levels.findByCode(code).isPresent()) {
            throw LevelRules.refused(RefusalCode.LEVEL_CODE_TAKEN, "code").with("code", code).thrown();
        }
        var ladder = ladders.current();
        LevelRules.among(LevelRules.NEW, profile, all, ladder);
        var by = new Level.Changed(clock.instant(), places.businessDate(), Optional.of(caller.operator().id()));
        var level = levels.saveAndFlush(new Level(code, profile, by));
        log.record(caller, new OperatorLog.Entry(Enrolment.MODULE, "add-level", code, "",
                Difference.between(Map.of(), LevelRules.fields(profile, ladder)).after()));
        return level.id();
    }
}
