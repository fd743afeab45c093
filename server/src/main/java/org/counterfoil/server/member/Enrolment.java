package org.counterfoil.server.member;

import java.time.Clock;
import java.util.Optional;

import org.counterfoil.common.member.LevelProfile;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.text.SortName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adding levels and members. */
@Component
@Transactional
public class Enrolment {

    static final String MODULE = "member";

    private final LevelRepository levels;
    private final MemberRegister members;
    private final MemberNumbers numbers;
    private final Places places;
    private final OperatorLog log;
    private final MemberHistory history;
    private final Clock clock;

    Enrolment(LevelRepository levels, MemberRegister members, MemberNumbers numbers, Places places,
            OperatorLog log, MemberHistory history, Clock clock) {
        this.levels = levels;
        this.members = members;
        this.numbers = numbers;
        this.places = places;
        this.log = log;
        this.history = history;
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
        return members.add(new Member(member, level.id(), places.businessDate()));
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
     * <p>Refuses: name-missing, phone-malformed, level-unknown; phone-taken (naming its member) of somebody whom the
     * caller sees, else member-phone-taken, both naming the field.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long enrol(Caller caller, Newcomer newcomer) {
        var name = Personal.name(newcomer.name());
        var phone = Personal.phone(newcomer.phone());
        levels.findByCode(newcomer.level())
                .orElseThrow(() -> Refusal.of(RefusalCode.LEVEL_UNKNOWN, "level", newcomer.level()).thrown());
        var number = numbers.next();
        if (!phone.isEmpty()) {
            members.ofPhone(phone).ifPresent(other -> {
                throw MemberPhones.taken(other, caller);
            });
        }
        log.record(caller, new OperatorLog.Entry(MODULE, "enrol", number, "", newcomer.level()));
        var id = enrol(
                new NewMember(number, name, SortName.ofPerson(name).full(), phone, newcomer.sex(), newcomer.birthday(),
                        newcomer.level(), newcomer.store()));
        history.record(caller, id, MemberHistory.Entry.of(MemberEventKind.ENROLLED, "", newcomer.level(), ""));
        return id;
    }
}
