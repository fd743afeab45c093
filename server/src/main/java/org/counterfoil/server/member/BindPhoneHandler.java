package org.counterfoil.server.member;

import org.counterfoil.common.member.BindPhone;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Binds a phone to a member, in place of another, and unbinds it. */
@Component
class BindPhoneHandler {

    private final MemberSight sight;
    private final MemberPhones phones;
    private final MemberRecord told;
    private final TransactionTemplate transaction;

    BindPhoneHandler(MemberSight sight, MemberPhones phones, MemberRecord told,
            PlatformTransactionManager transactions) {
        this.sight = sight;
        this.phones = phones;
        this.told = told;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** See {@link org.counterfoil.common.member.MemberApi#bindPhone}. */
    void bind(long id, BindPhone command, Caller caller) {
        var digits = MemberFields.phone(command.phone());
        if (digits.isEmpty()) {
            throw Refusal.of(RefusalCode.FIELD_MISSING, "field", "phone").thrown();
        }
        change(id, digits, command.remark(), caller);
    }

    /** See {@link org.counterfoil.common.member.MemberApi#unbindPhone}. */
    void unbind(long id, String remark, Caller caller) {
        change(id, "", remark, caller);
    }

    private void change(long id, String digits, String remark, Caller caller) {
        phones.prepare();
        transaction.executeWithoutResult(_ -> {
            var member = sight.toChange(caller, id);
            var before = member.phone();
            if (before.equals(digits)) {
                return;
            }
            phones.demandFree(digits, member);
            member.bindPhone(digits);
            var unbound = digits.isEmpty();
            told.log(caller, member, unbound ? "unbind-phone" : "bind-phone", Masked.phone(before),
                    Masked.phone(digits));
            told.history(caller, member, unbound ? MemberEventKind.PHONE_UNBOUND : MemberEventKind.PHONE_BOUND,
                    Masked.phone(before), Masked.phone(digits), remark);
        });
    }
}
