package org.counterfoil.server.member;

import java.util.Map;
import java.util.SortedSet;

import org.counterfoil.common.member.EditMember;
import org.counterfoil.common.member.MemberContact;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes what is known of a member; an edit of what somebody else has changed meanwhile is refused. */
@Component
class EditMemberHandler {

    private final MemberSight sight;
    private final MemberRepository members;
    private final MemberPhones phones;
    private final ProfileRules rules;
    private final Places places;
    private final MemberRecord told;
    private final TransactionTemplate transaction;

    EditMemberHandler(MemberSight sight, MemberRepository members, MemberPhones phones, ProfileRules rules,
            Places places, MemberRecord told, PlatformTransactionManager transactions) {
        this.sight = sight;
        this.members = members;
        this.phones = phones;
        this.rules = rules;
        this.places = places;
        this.told = told;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** See {@link org.counterfoil.common.member.MemberApi#edit}. */
    void edit(long id, EditMember command, Caller caller) {
        if (command.contact().isPresent()) {
            caller.demand(Permission.MEMBER_PRIVACY, Access.WRITE);
        }
        if (command.contact().isPresent() || command.externalNumber().isPresent()) {
            phones.prepare();
        }
        transaction.executeWithoutResult(_ -> change(id, command, caller));
    }

    private void change(long id, EditMember command, Caller caller) {
        var identity = MemberFields.of(command.identity(), places.businessDate());
        var contact = command.contact().map(MemberFields::of);
        var entered = MemberFields.of(command.preferences());
        var privileges = MemberFields.of(command.privileges());
        var external = command.externalNumber().map(MemberFields::external);
        var member = sight.toChange(caller, id);
        if (member.version() != command.version()) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        var preferences = rules.known(entered, member.preferences(), member.number(), caller);
        var own = command.own().map(typed -> rules.own(typed, member.own())).orElseGet(member::own);
        var ownBefore = rules.told(member.own());
        var before = MemberFields.told(member, ownBefore);
        var masked = MemberFields.toldMasked(member, ownBefore);
        contact.map(MemberContact::phone).ifPresent(phone -> phones.demandFree(phone, member));
        external.ifPresent(number -> phones.demandFreeElsewhere(number, member, caller));
        member.describe(identity, preferences, privileges);
        external.ifPresent(member::knownElsewhereAs);
        contact.ifPresent(member::reach);
        member.own(own);
        members.saveAndFlush(member);
        rules.keep(member);
        var ownAfter = rules.told(own);
        tell(caller, member, MemberFields.changed(before, MemberFields.told(member, ownAfter)), masked,
                MemberFields.toldMasked(member, ownAfter));
    }

    /** The operator log can't forget: it says which fields, and the history, which can, says from what to what. */
    private void tell(Caller caller, Member member, SortedSet<String> changed, Map<String, Object> before,
            Map<String, Object> after) {
        if (!changed.isEmpty()) {
            told.log(caller, member, "edit-member", "", "fields=" + String.join(", ", changed));
            told.history(caller, member, MemberEventKind.EDITED, MemberFields.joined(changed, before),
                    MemberFields.joined(changed, after), "");
        }
    }
}
