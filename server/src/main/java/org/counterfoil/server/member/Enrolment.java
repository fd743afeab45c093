package org.counterfoil.server.member;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.member.FullProfile;
import org.counterfoil.common.member.LevelProfile;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.MemberContact;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.MemberIdentity;
import org.counterfoil.common.member.MemberPreferences;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.noted.MemberTags;
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

    private static final MemberPreferences NOTHING = new MemberPreferences("", "", "", "", List.of());

    private final LevelRepository levels;
    private final MemberRegister members;
    private final MemberNumbers numbers;
    private final Places places;
    private final OperatorLog log;
    private final MemberHistory history;
    private final Clock clock;
    private final ProfileRules rules;
    private final MemberTags tags;

    Enrolment(LevelRepository levels, MemberRegister members, MemberNumbers numbers, Places places, Told told,
            Clock clock, Said said) {
        this.levels = levels;
        this.members = members;
        this.numbers = numbers;
        this.places = places;
        this.log = told.log();
        this.history = told.history();
        this.clock = clock;
        this.rules = said.rules();
        this.tags = said.tags();
    }

    /** Where it is kept that somebody came. */
    @Component
    record Told(OperatorLog log, MemberHistory history) {}

    /** What may be said of somebody. */
    @Component
    record Said(ProfileRules rules, MemberTags tags) {}

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
     * <p>Refuses: name-missing, phone-malformed, phone-taken (naming its member), level-unknown; with a full profile
     * also what an edit is refused for.
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
                throw Refusal.of(RefusalCode.PHONE_TAKEN, "member", other.number()).thrown();
            });
        }
        log.record(caller, new OperatorLog.Entry(MODULE, "enrol", number, "", newcomer.level()));
        var id = enrol(
                new NewMember(number, name, SortName.ofPerson(name).full(), phone, newcomer.sex(), newcomer.birthday(),
                        newcomer.level(), newcomer.store()));
        newcomer.profile().ifPresent(profile -> describe(id, newcomer, profile, caller));
        history.record(caller, id, MemberHistory.Entry.of(MemberEventKind.ENROLLED, "", newcomer.level(), ""));
        return id;
    }

    private void describe(long id, Newcomer newcomer, FullProfile profile, Caller caller) {
        var identity = MemberFields.of(
                new MemberIdentity(newcomer.name(), newcomer.sex(), newcomer.birthday(), profile.calendar()),
                places.businessDate());
        var contact = MemberFields.of(profile.contact());
        var preferences = rules.known(MemberFields.of(profile.preferences()), NOTHING, "", caller);
        var member = members.known(id);
        member.describe(identity, preferences, MemberFields.of(profile.privileges()));
        member.reach(new MemberContact(member.phone(), contact.email(), contact.address(), contact.deliveries(),
                contact.documentKind(), contact.documentNumber()));
        member.own(rules.own(profile.own(), List.of()));
        members.keep(member);
        tags.keep(id, preferences.tags());
    }
}
