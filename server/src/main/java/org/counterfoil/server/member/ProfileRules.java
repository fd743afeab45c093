package org.counterfoil.server.member;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.member.MemberPreferences;
import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.member.own.OwnValue;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.member.noted.MemberTags;
import org.counterfoil.server.member.own.OwnFields;
import org.counterfoil.server.member.own.OwnValues;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.staff.Staff;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What of a profile concerns others: who referred, who looks after, the merchant's fields, and tags. */
@Component
class ProfileRules {

    private static final String FIELD = "field";
    private static final String REFERRER = "referrer";

    private final MemberRepository members;
    private final MemberCards cards;
    private final OwnFields own;
    private final Staff staff;
    private final MemberTags tags;
    private final OwnValues values;

    ProfileRules(MemberRepository members, MemberCards cards, OwnFields own, Staff staff,
            MemberTags tags, OwnValues values) {
        this.members = members;
        this.cards = cards;
        this.own = own;
        this.staff = staff;
        this.tags = tags;
        this.values = values;
    }

    /** See {@link OwnFields#entered}. */
    List<OwnValue> own(List<OwnValue> typed, List<OwnValue> before) {
        return own.entered(typed, before);
    }

    /** See {@link OwnFields#inUse}. */
    List<OwnField> asked() {
        return own.inUse();
    }

    /** So that the member is found by tags, and by what is known in the merchant's own fields, from now on. */
    void keep(Member member) {
        tags.keep(member.id(), member.preferences().tags());
        values.keep(member.id(), member.own());
    }

    /** For the history. */
    String told(List<OwnValue> values) {
        return own.told(values);
    }

    /**
     * With the referrer's number in place of a card or phone. Whoever was noted before may be gone by now, and stays
     * noted.
     *
     * <p>Refuses: member-unknown and referrer-oneself (referrer), employee-unknown (salesPerson).
     *
     * @param number of the member; empty for somebody new
     */
    MemberPreferences known(MemberPreferences typed, MemberPreferences before, String number, Caller caller) {
        if (!typed.salesPerson().isEmpty() && !typed.salesPerson().equals(before.salesPerson())) {
            try {
                staff.seen(caller, typed.salesPerson());
            } catch (RefusedException unknown) {
                throw unknown.refusal().with(FIELD, "salesPerson").thrown();
            }
        }
        var referrer = typed.referrer().isEmpty() || typed.referrer().equals(before.referrer())
                ? typed.referrer()
                : referrer(typed.referrer());
        if (!referrer.isEmpty() && referrer.equals(number)) {
            throw Refusal.of(RefusalCode.REFERRER_ONESELF, FIELD, REFERRER).thrown();
        }
        return new MemberPreferences(typed.remark(), typed.source(), referrer, typed.salesPerson(), typed.tags());
    }

    private String referrer(String typed) {
        var key = typed.replaceAll("\\s", "");
        return members.findByNumber(key).or(() -> ofPhone(key))
                .or(() -> cards.memberOf(key).flatMap(members::findById)).map(Member::number)
                .orElseThrow(() -> Refusal.of(RefusalCode.MEMBER_UNKNOWN, FIELD, REFERRER).thrown());
    }

    /** What is no phone is somebody's number or card, or nobody's. */
    private Optional<Member> ofPhone(String typed) {
        try {
            return Optional.of(Personal.phone(typed)).filter(phone -> !phone.isEmpty())
                    .flatMap(phone -> members.findOfPhone(phone, Limit.of(1)).stream().findFirst());
        } catch (RefusedException none) {
            return Optional.empty();
        }
    }
}
