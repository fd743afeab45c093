package org.counterfoil.server.member;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.shared.Caller;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** By which phones and external numbers members are known: nobody takes another one's. */
@Component
class MemberPhones {

    private static final String FIELD = "field";
    private static final String MEMBER = "member";

    private final MemberRepository members;
    private final MemberNumbers numbers;

    MemberPhones(MemberRepository members, MemberNumbers numbers) {
        this.members = members;
        this.numbers = numbers;
    }

    /** To be called before the transaction that takes a phone or an external number. */
    void prepare() {
        numbers.ready();
    }

    /**
     * Until the transaction ends nobody else takes a phone either. What the member had before stays the member's, even
     * if another has the same from long ago.
     *
     * <p>Refuses: member-phone-taken, which says nothing of whose it is.
     */
    void demandFree(String digits, Member owner) {
        if (digits.isEmpty() || digits.equals(owner.phone())) {
            return;
        }
        numbers.alone();
        if (!members.findOthersOfPhone(digits, owner.id(), Limit.of(1)).isEmpty()) {
            throw Refusal.of(RefusalCode.MEMBER_PHONE_TAKEN, FIELD, "phone").thrown();
        }
    }

    /**
     * The same for an external number; whose it is, is told to those who see that member.
     *
     * <p>Refuses: external-number-taken, member-external-taken.
     */
    void demandFreeElsewhere(String external, Member owner, Caller caller) {
        if (external.isEmpty() || owner.externalNumber().filter(external::equals).isPresent()) {
            return;
        }
        numbers.alone();
        members.findByExternalNumber(external).ifPresent(other -> {
            throw takenElsewhere(other, caller);
        });
    }

    /** Whose phone it is, is told to those who see that member. */
    static RefusedException taken(Member other, Caller caller) {
        return (MemberSight.sees(caller, other)
                ? Refusal.of(RefusalCode.PHONE_TAKEN, MEMBER, other.number())
                : Refusal.of(RefusalCode.MEMBER_PHONE_TAKEN)).with(FIELD, "phone").thrown();
    }

    /** The same of an external number. */
    static RefusedException takenElsewhere(Member other, Caller caller) {
        return (MemberSight.sees(caller, other)
                ? Refusal.of(RefusalCode.EXTERNAL_NUMBER_TAKEN, MEMBER, other.number())
                : Refusal.of(RefusalCode.MEMBER_EXTERNAL_TAKEN)).with(FIELD, "externalNumber").thrown();
    }
}
