package org.counterfoil.server.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.MemberContact;
import org.counterfoil.common.member.MemberIdentity;
import org.counterfoil.common.member.MemberMove;
import org.counterfoil.common.member.MemberPreferences;
import org.counterfoil.common.member.MemberPrivileges;
import org.counterfoil.common.member.MemberProfile;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.member.own.OwnValue;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.Owned;
import org.counterfoil.server.shared.text.SortName;

/** A person with accounts; what the accounts hold is the ledger's. */
@Entity
class Member extends Owned {

    private String number;
    private String name;
    private String sortKey;
    private String initials;
    private String phone;

    /** What the member is known by elsewhere, and without a card; null for nothing. */
    private String externalNumber;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private LocalDate birthday;

    @Enumerated(EnumType.STRING)
    private BirthdayCalendar birthdayCalendar = BirthdayCalendar.SOLAR;

    private Integer birthdayKey;

    @Enumerated(EnumType.STRING)
    private MemberStatus status = MemberStatus.NORMAL;

    private long levelId;
    private long storeId;
    private LocalDate joinedOn;
    private LocalDate validUntil;

    /** Who took over, where this one is merged. */
    private Long mergedInto;

    @Embedded
    private Reach reach = new Reach();

    @Embedded
    private Notes notes = new Notes();

    private Integer discountPercent;
    private Integer pointsPercent;
    private String own = "";
    private boolean erased;
    private LocalDate eraseOn;

    protected Member() {}

    Member(NewMember member, long levelId, LocalDate joinedOn) {
        number = member.number();
        name = member.name();
        sortKey = member.sortKey();
        initials = SortName.ofPerson(name).initials();
        phone = member.phone();
        sex = member.sex();
        born(member.birthday(), BirthdayCalendar.SOLAR);
        this.levelId = levelId;
        storeId = member.store();
        this.joinedOn = joinedOn;
    }

    /** Moves to the state that the move leads to on that day. Refuses: member-move-forbidden, naming both states. */
    void move(MemberMove move, LocalDate today) {
        var now = statusOn(today);
        status = move.from(now).orElseThrow(() -> Refusal.of(RefusalCode.MEMBER_MOVE_FORBIDDEN, "from", now.name())
                .with("to", move.to().name()).thrown());
    }

    /** Refuses: member-move-forbidden. */
    void validUntil(Optional<LocalDate> lastDay, LocalDate today) {
        move(MemberMove.CHANGE_VALIDITY, today);
        validUntil = lastDay.orElse(null);
    }

    /** Closes this one: everything is another member's from now on. Refuses: member-move-forbidden. */
    void mergeInto(long kept, LocalDate today) {
        move(MemberMove.MERGE, today);
        mergedInto = kept;
    }

    /** Opens this one again, as it was. Refuses: member-move-forbidden. */
    void separate(LocalDate today) {
        move(MemberMove.UNMERGE, today);
        mergedInto = null;
    }

    /** Takes a profile as a whole. */
    void become(MergedProfile profile) {
        describe(profile.identity(), profile.preferences(), profile.privileges());
        reach(profile.contact());
        validUntil = profile.validUntil().orElse(null);
        knownElsewhereAs(profile.externalNumber().orElse(""));
    }

    Optional<Long> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** @param number empty for none */
    void knownElsewhereAs(String number) {
        externalNumber = number.isEmpty() ? null : number;
    }

    Optional<String> externalNumber() {
        return Optional.ofNullable(externalNumber);
    }

    void bindPhone(String digits) {
        phone = digits;
    }

    void describe(MemberIdentity identity, MemberPreferences preferences, MemberPrivileges privileges) {
        if (!name.equals(identity.name())) {
            name = identity.name();
            var sorted = SortName.ofPerson(name);
            sortKey = sorted.full();
            initials = sorted.initials();
        }
        sex = identity.sex();
        born(identity.birthday(), identity.calendar());
        notes = new Notes(preferences);
        discountPercent = privileges.discountPercent().orElse(null);
        pointsPercent = privileges.pointsPercent().orElse(null);
    }

    private void born(Optional<LocalDate> day, BirthdayCalendar calendar) {
        birthday = day.orElse(null);
        birthdayCalendar = calendar;
        birthdayKey = day.map(born -> Birthdays.key(born, calendar)).orElse(null);
    }

    void own(List<OwnValue> values) {
        own = OwnText.of(values);
    }

    void tag(List<String> tags) {
        var known = preferences();
        notes = new Notes(new MemberPreferences(known.remark(), known.source(), known.referrer(),
                known.salesPerson(), tags));
    }

    List<OwnValue> own() {
        return OwnText.values(own);
    }

    boolean isErased() {
        return erased;
    }

    /** From when on everything personal is forgotten. */
    Optional<LocalDate> eraseOn() {
        return Optional.ofNullable(eraseOn);
    }

    void reach(MemberContact contact) {
        phone = contact.phone();
        reach = new Reach(contact);
    }

    MemberIdentity identity() {
        return new MemberIdentity(name, sex, Optional.ofNullable(birthday), birthdayCalendar);
    }

    /** Whole. */
    MemberContact contact() {
        return reach.with(phone);
    }

    MemberPreferences preferences() {
        return notes.preferences();
    }

    MemberPrivileges privileges() {
        return new MemberPrivileges(Optional.ofNullable(discountPercent), Optional.ofNullable(pointsPercent));
    }

    Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    long store() {
        return storeId;
    }

    String phone() {
        return phone;
    }

    MemberStatus statusOn(LocalDate today) {
        return MemberFacts.on(status, validUntil(), today);
    }

    String number() {
        return number;
    }

    long level() {
        return levelId;
    }

    MemberFacts facts(LevelView level, LocalDate today) {
        return new MemberFacts(id(), number, name, status, level, storeId, Optional.ofNullable(validUntil)).on(today);
    }

    MemberProfile profile(LevelView level, LocalDate today) {
        return new MemberProfile(id(), number, name, Masked.phone(phone), facts(level, today).status(), level,
                Optional.ofNullable(birthday).filter(_ -> birthdayCalendar == BirthdayCalendar.SOLAR), joinedOn);
    }
}
