package org.counterfoil.server.member;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.level.Ladders;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes a level that no member has and nothing names. */
@Component
class DeleteLevelHandler {

    private final LevelRepository levels;
    private final LevelQueries queries;
    private final Ladders ladders;
    private final List<LevelUse> uses;
    private final Places places;
    private final OperatorLog log;
    private final Clock clock;

    DeleteLevelHandler(LevelRepository levels, LevelQueries queries, Ladders ladders, List<LevelUse> uses,
            Places places, OperatorLog log, Clock clock) {
        this.levels = levels;
        this.queries = queries;
        this.ladders = ladders;
        this.uses = List.copyOf(uses);
        this.places = places;
        this.log = log;
        this.clock = clock;
    }

    /** See {@link org.counterfoil.common.member.LevelApi#delete}. */
    @Transactional
    public void delete(long id, Caller caller) {
        caller.demandHeadquarters();
        var all = levels.lockAll();
        var level = all.stream().filter(one -> one.id() == id).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.LEVEL_UNKNOWN).thrown());
        if (all.size() == 1) {
            throw Refusal.of(RefusalCode.LEVEL_LAST).thrown();
        }
        var members = queries.members(id);
        if (members > 0) {
            throw Refusal.of(RefusalCode.LEVEL_HELD, "members", members).thrown();
        }
        namedBy(level).ifPresent(what -> {
            throw Refusal.of(RefusalCode.LEVEL_NAMED, "by", what).thrown();
        });
        var code = level.code();
        var name = level.profile().name();
        level.delete(new Level.Changed(clock.instant(), places.businessDate(), Optional.of(caller.operator().id())));
        levels.saveAndFlush(level);
        log.record(caller, new OperatorLog.Entry(Enrolment.MODULE, "delete-level", code, name, ""));
    }

    private Optional<String> namedBy(Level level) {
        return ladders.current().leadingTo(level.id()).stream().map(rung -> rung.name()).findFirst()
                .or(() -> uses.stream().map(use -> use.namedBy(level.code())).flatMap(Optional::stream).findFirst());
    }
}
