package org.counterfoil.server.member;

import java.util.List;

import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.EnrolMember;
import org.counterfoil.common.member.MemberIdentity;
import org.counterfoil.common.member.MemberProfile;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Members who have no card and are known by a phone or an external number. */
@Component
public class CardlessMembers {

    private static final String FIELD = "field";

    private final Enrolment enrolment;
    private final MemberRepository members;
    private final Members levels;
    private final MemberRecord told;
    private final FirstProfiles profiles;
    private final Places places;
    private final TransactionTemplate transaction;

    CardlessMembers(Enrolment enrolment, MemberRepository members, Members levels, MemberRecord told,
            FirstProfiles profiles, Places places, PlatformTransactionManager transactions) {
        this.enrolment = enrolment;
        this.members = members;
        this.levels = levels;
        this.told = told;
        this.profiles = profiles;
        this.places = places;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One of them. */
    public record Known(MemberProfile member, String externalNumber) {}

    /** Those of a member number, a phone or an external number, the newest first, at most 50. */
    @Transactional(readOnly = true)
    public List<Known> find(String key) {
        return levels.withNumberOrPhone(key.replaceAll("\\s", "")).stream().map(this::known).toList();
    }

    private Known known(long id) {
        return new Known(levels.profile(id), members.findById(id).orElseThrow().externalNumber().orElse(""));
    }

    /** See {@link org.counterfoil.common.card.CardlessApi#enrol}. */
    public Known enrol(EnrolMember command, Caller caller) {
        return known(enrolled(command, caller));
    }

    private long enrolled(EnrolMember command, Caller caller) {
        var identity = MemberFields.of(new MemberIdentity(command.name(), command.sex(), command.birthday(),
                BirthdayCalendar.SOLAR), places.businessDate());
        var phone = MemberFields.phone(command.phone());
        var external = MemberFields.external(command.externalNumber());
        if (phone.isEmpty() && external.isEmpty()) {
            throw Refusal.of(RefusalCode.MEMBER_UNREACHABLE).thrown();
        }
        enrolment.prepare();
        return transaction.execute(_ -> {
            var level = levels.levelOrLowest(command.level());
            var id = enrolled(new Newcomer(identity.name(), phone, identity.sex(), identity.birthday(), level,
                    caller.store()), caller);
            if (!external.isEmpty()) {
                know(id, external, caller);
            }
            profiles.own(id, command.own());
            return id;
        });
    }

    private long enrolled(Newcomer newcomer, Caller caller) {
        try {
            return enrolment.enrol(caller, newcomer);
        } catch (RefusedException refused) {
            var field = switch (refused.refusal().code()) {
                case PHONE_TAKEN, MEMBER_PHONE_TAKEN -> "phone";
                case LEVEL_UNKNOWN -> "level";
                default -> "name";
            };
            throw refused.refusal().with(FIELD, field).thrown();
        }
    }

    /** Newcomers are enrolled one after another: whoever has the number has it by now. */
    private void know(long id, String external, Caller caller) {
        members.findByExternalNumber(external).ifPresent(other -> {
            throw MemberPhones.takenElsewhere(other, caller);
        });
        var member = members.lock(id).orElseThrow();
        member.knownElsewhereAs(external);
        told.log(caller, member, "external-number", "", external);
    }
}
