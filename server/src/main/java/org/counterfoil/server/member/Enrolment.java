package org.counterfoil.server.member;

import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adding levels and members, locking and unlocking members. */
@Component
@Transactional
public class Enrolment {

    private static final String MODULE = "member";

    private final LevelRepository levels;
    private final MemberRepository members;
    private final Places places;
    private final OperatorLog log;

    Enrolment(LevelRepository levels, MemberRepository members, Places places, OperatorLog log) {
        this.levels = levels;
        this.members = members;
        this.places = places;
        this.log = log;
    }

    /** Adds a level and returns its id. */
    public long addLevel(LevelView level) {
        return levels.save(new Level(level)).id();
    }

    /** Enrols a member as of the business date and returns the id. */
    public long enrol(NewMember member) {
        var level = levels.findByCode(member.level()).orElseThrow();
        return members.save(new Member(member, level.id(), places.businessDate())).id();
    }

    /** Stops everything the member could do, at once. Refuses: member-unknown. */
    public void lock(Caller caller, long id) {
        find(id).lock();
        log.record(caller, new OperatorLog.Entry(MODULE, "lock", Long.toString(id), "normal", "locked"));
    }

    /** Refuses: member-unknown. */
    public void unlock(Caller caller, long id) {
        find(id).unlock();
        log.record(caller, new OperatorLog.Entry(MODULE, "unlock", Long.toString(id), "locked", "normal"));
    }

    private Member find(long id) {
        return members.findById(id).orElseThrow(() -> Refusal.of(RefusalCode.MEMBER_UNKNOWN).thrown());
    }
}
