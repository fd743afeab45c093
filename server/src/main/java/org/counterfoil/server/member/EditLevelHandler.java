package org.counterfoil.server.member;

import java.time.Clock;
import java.util.Optional;

import org.counterfoil.common.member.EditLevel;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.level.Ladders;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.Difference;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is set of a level; an edit of what somebody else has changed meanwhile is refused. */
@Component
class EditLevelHandler {

    private final LevelRepository levels;
    private final Ladders ladders;
    private final Places places;
    private final OperatorLog log;
    private final Clock clock;

    EditLevelHandler(LevelRepository levels, Ladders ladders, Places places, OperatorLog log, Clock clock) {
        this.levels = levels;
        this.ladders = ladders;
        this.places = places;
        this.log = log;
        this.clock = clock;
    }

    /** See {@link org.counterfoil.common.member.LevelApi#edit}. */
    @Transactional
    public void edit(long id, EditLevel command, Caller caller) {
        caller.demandHeadquarters();
        var profile = LevelRules.entered(command.profile());
        var all = levels.lockAll();
        var level = all.stream().filter(one -> one.id() == id).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.LEVEL_UNKNOWN).thrown());
        if (level.version() != command.version()) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        var ladder = ladders.current();
        LevelRules.among(id, profile, all, ladder);
        var changed = Difference.between(LevelRules.fields(level.profile(), ladder),
                LevelRules.fields(profile, ladder));
        if (!changed.isNone()) {
            level.change(profile, new Level.Changed(clock.instant(), places.businessDate(),
                    Optional.of(caller.operator().id())));
            levels.saveAndFlush(level);
            log.record(caller, new OperatorLog.Entry(Enrolment.MODULE, "edit-level", level.code(), changed.before(),
                    changed.after()));
        }
    }
}
