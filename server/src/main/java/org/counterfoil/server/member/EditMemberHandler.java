package org.counterfoil.server.member;

import org.counterfoil.common.member.EditMember;
import org.counterfoil.common.member.MemberContact;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.MemberPreferences;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.staff.Staff;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes what is known of a member; an edit of what somebody else has changed meanwhile is refused. */
@Component
class EditMemberHandler {

    private static final String FIELD = "field";

    private final MemberSight sight;
    private final MemberRepository members;
    private final MemberPhones phones;
    private final Staff staff;
    private final Places places;
    private final MemberRecord told;
    private final TransactionTemplate transaction;

    EditMemberHandler(MemberSight sight, MemberRepository members, MemberPhones phones, Staff staff, Places places,
            MemberRecord told, PlatformTransactionManager transactions) {
        this.sight = sight;
        this.members = members;
        this.phones = phones;
        this.staff = staff;
        this.places = places;
        this.told = told;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** See {@link org.counterfoil.common.member.MemberApi#edit}. */
    void edit(long id, EditMember command, Caller caller) {
        if (command.contact().isPresent()) {
            caller.demand(Permission.MEMBER_PRIVACY, Access.WRITE);
            phones.prepare();
        }
        transaction.executeWithoutResult(_ -> change(id, command, caller));
    }

    private void change(long id, EditMember command, Caller caller) {
        var identity = MemberFields.of(command.identity(), places.businessDate());
        var contact = command.contact().map(MemberFields::of);
        var preferences = MemberFields.of(command.preferences());
        var privileges = MemberFields.of(command.privileges());
        var member = sight.toChange(caller, id);
        if (member.version() != command.version()) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        demandKnown(member, preferences, caller);
        var before = MemberFields.told(member);
        var masked = MemberFields.toldMasked(member);
        contact.map(MemberContact::phone).ifPresent(phone -> phones.demandFree(phone, member));
        member.describe(identity, preferences, privileges);
        contact.ifPresent(member::reach);
        members.saveAndFlush(member);
        var changed = MemberFields.difference(before, masked, member);
        if (!changed.isNone()) {
            told.log(caller, member, "edit-member", changed.before(), changed.after());
            told.history(caller, member, MemberEventKind.EDITED, changed.before(), changed.after(), "");
        }
    }

    /** Whoever was noted before may be gone by now, and stays noted. */
    private void demandKnown(Member member, MemberPreferences preferences, Caller caller) {
        var before = member.preferences();
        var referrer = preferences.referrer();
        if (!referrer.isEmpty() && !referrer.equals(before.referrer())
                && (referrer.equals(member.number()) || !members.existsByNumber(referrer))) {
            throw Refusal.of(RefusalCode.MEMBER_UNKNOWN, FIELD, "referrer").thrown();
        }
        if (!preferences.salesPerson().isEmpty() && !preferences.salesPerson().equals(before.salesPerson())) {
            try {
                staff.seen(caller, preferences.salesPerson());
            } catch (RefusedException unknown) {
                throw unknown.refusal().with(FIELD, "salesPerson").thrown();
            }
        }
    }
}
