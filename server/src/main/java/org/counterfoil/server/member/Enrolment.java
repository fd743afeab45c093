package org.counterfoil.server.member;

import java.time.Clock;
import java.util.Optional;

import org.counterfoil.common.member.LevelProfile;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adding levels and members, locking and unlocking members. */
@Component
@Transactional
public class Enrolment {

    static final String MODULE = "member";

    private final LevelRepository levels;
    private final MemberRepository members;
    private final MemberNumbers numbers;
    private final Places places;
    private final OperatorLog log;
    private final Clock clock;

    Enrolment(LevelRepository levels, MemberRepository members, MemberNumbers numbers, Places places,
            OperatorLog log, Clock clock) {
        this.levels = levels;
        this.members = members;
        this.numbers = numbers;
        this.places = places;
        this.log = log;
        this.clock = clock;
    }

    /** Adds a level that is entered by hand alone, for who makes a house, and returns its id. */
    public long addLevel(LevelView level) {
        var profile = LevelProfile.plain(level.name(), level.rank(), level.discountPercent(), level.pointsPercent());
        return levels.save(new Level(level.code(), profile,
                new Level.Changed(clock.instant(), places.businessDate(), Optional.empty()))).id();
    }

    /** Enrols a member as of the business date and returns the id. */
    public long enrol(NewMember member) {
        var level = levels.findByCode(member.level()).orElseThrow();
        return members.save(new Member(member, level.id(), places.businessDate())).id();
    }

    /** To be called before the transaction that {@link #enrol(Caller, Newcomer) enrols} a newcomer. */
    @Transactional(propagation = Propagation.NEVER)
    public void prepare() {
        numbers.ready();
    }

    /**
     * Enrols somebody under the next number and returns the id. Newcomers of a merchant are enrolled one after another,
     * so that no two of them take the same phone.
     *
     * <p>Refuses: name-missing, phone-malformed, phone-taken (naming its member), level-unknown.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long enrol(Caller caller, Newcomer newcomer) {
        var name = Personal.name(newcomer.name());
        var phone = Personal.phone(newcomer.phone());
        levels.findByCode(newcomer.level())
                .orElseThrow(() -> Refusal.of(RefusalCode.LEVEL_UNKNOWN, "level", newcomer.level()).thrown());
        var number = numbers.next();
        if (!phone.isEmpty()) {
            members.findFirstByPhoneOrderById(phone).ifPresent(other -> {
                throw Refusal.of(RefusalCode.PHONE_TAKEN, "member", other.number()).thrown();
            });
        }
        log.record(caller, new OperatorLog.Entry(MODULE, "enrol", number, "", newcomer.level()));
        return enrol(new NewMember(number, name, Personal.sortKey(name), phone, newcomer.sex(), newcomer.birthday(),
                newcomer.level(), newcomer.store()));
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
