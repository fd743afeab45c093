package org.counterfoil.server.member;

import java.time.LocalDate;
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

    @Enumerated(EnumType.STRING)
    private MemberStatus status = MemberStatus.NORMAL;

    private long levelId;
    private long storeId;
    private LocalDate joinedOn;
    private LocalDate validUntil;

    @Embedded
    private Reach reach = new Reach();

    @Embedded
    private Notes notes = new Notes();

    private Integer discountPercent;
    private Integer pointsPercent;

    protected Member() {}

    Member(NewMember member, long levelId, LocalDate joinedOn) {
        number = member.number();
        name = member.name();
        sortKey = member.sortKey();
        initials = SortName.ofPerson(name).initials();
        phone = member.phone();
        sex = member.sex();
        birthday = member.birthday().orElse(null);
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

    void knownElsewhereAs(String number) {
        externalNumber = number;
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
        birthday = identity.birthday().orElse(null);
        birthdayCalendar = identity.calendar();
        notes = new Notes(preferences);
        discountPercent = privileges.discountPercent().orElse(null);
        pointsPercent = privileges.pointsPercent().orElse(null);
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
                Optional.ofNullable(birthday), joinedOn);
    }
}
