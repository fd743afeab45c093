package org.counterfoil.server.member;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.MemberProfile;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.member.Sex;
import org.counterfoil.server.shared.tenant.Owned;

/** A person with accounts; what the accounts hold is the ledger's. */
@Entity
class Member extends Owned {

    private static final int SHOWN_FIRST = 3;
    private static final int SHOWN_LAST = 4;

    private String number;
    private String name;
    private String sortKey;
    private String phone;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private LocalDate birthday;

    @Enumerated(EnumType.STRING)
    private MemberStatus status = MemberStatus.NORMAL;

    private long levelId;
    private long storeId;
    private LocalDate joinedOn;
    private LocalDate validUntil;
    private String remark = "";

    protected Member() {}

    Member(NewMember member, long levelId, LocalDate joinedOn) {
        number = member.number();
        name = member.name();
        sortKey = member.sortKey();
        phone = member.phone();
        sex = member.sex();
        birthday = member.birthday().orElse(null);
        this.levelId = levelId;
        storeId = member.store();
        this.joinedOn = joinedOn;
    }

    void lock() {
        status = MemberStatus.LOCKED;
    }

    void unlock() {
        status = MemberStatus.NORMAL;
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
        return new MemberProfile(id(), number, name, masked(phone), facts(level, today).status(), level,
                Optional.ofNullable(birthday), joinedOn);
    }

    /** Enough for the member to know the own number by, and too little for anyone else. */
    static String masked(String phone) {
        return phone.length() < SHOWN_FIRST + SHOWN_LAST + 1
                ? "*".repeat(phone.length())
                : phone.substring(0, SHOWN_FIRST) + " **** " + phone.substring(phone.length() - SHOWN_LAST);
    }
}
