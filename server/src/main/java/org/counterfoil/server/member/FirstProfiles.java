package org.counterfoil.server.member;

import java.util.List;

import org.counterfoil.common.member.FullProfile;
import org.counterfoil.common.member.MemberContact;
import org.counterfoil.common.member.MemberIdentity;
import org.counterfoil.common.member.MemberPreferences;
import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.member.own.OwnValue;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is known of somebody beyond a name from the first day on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FirstProfiles {

    private static final MemberPreferences NOTHING = new MemberPreferences("", "", "", "", List.of());

    private final MemberRepository members;
    private final ProfileRules rules;
    private final Places places;

    FirstProfiles(MemberRepository members, ProfileRules rules, Places places) {
        this.members = members;
        this.rules = rules;
        this.places = places;
    }

    /** The merchant's own fields that are asked of whoever is new, in the order of their places. */
    @Transactional(readOnly = true)
    public List<OwnField> asked() {
        return rules.asked();
    }

    /**
     * Says of a member who was enrolled a moment ago, and is not {@link #describe described}, what the merchant asks in
     * its own fields. Refuses what an edit does of them.
     */
    public void own(long id, List<OwnValue> typed) {
        var values = rules.own(typed, List.of());
        if (!values.isEmpty()) {
            var member = members.findById(id).orElseThrow();
            member.own(values);
            members.saveAndFlush(member);
            rules.keep(member);
        }
    }

    /**
     * Describes a member who was enrolled a moment ago. Refuses what an edit does, but for the phone, which is the one
     * of the enrolment.
     */
    public void describe(Caller caller, long id, MemberIdentity typed, FullProfile profile) {
        var identity = MemberFields.of(typed, places.businessDate());
        var contact = MemberFields.of(profile.contact());
        var preferences = rules.known(MemberFields.of(profile.preferences()), NOTHING, "", caller);
        var member = members.findById(id).orElseThrow();
        member.describe(identity, preferences, MemberFields.of(profile.privileges()));
        member.reach(new MemberContact(member.phone(), contact.email(), contact.address(), contact.deliveries(),
                contact.documentKind(), contact.documentNumber()));
        member.own(rules.own(profile.own(), List.of()));
        members.saveAndFlush(member);
        rules.keep(member);
    }
}
