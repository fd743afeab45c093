package org.counterfoil.server.member.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.member.privacy.Erasure;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.server.member.Leaving;
import org.counterfoil.server.member.MemberDeeds;
import org.counterfoil.server.member.MemberDeeds.Held;
import org.counterfoil.server.member.MemberQueries;
import org.counterfoil.server.member.PersonalSource;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets a member who wishes it, at once or as soon as the law lets it be. */
@Component
class EraseMemberHandler {

    private final MemberDeeds deeds;
    private final MemberQueries members;
    private final Leaving leaving;
    private final List<PersonalSource> sources;
    private final Forgetting forgetting;
    private final Places places;

    EraseMemberHandler(MemberDeeds deeds, MemberQueries members, Leaving leaving, List<PersonalSource> sources,
            Forgetting forgetting, Places places) {
        this.deeds = deeds;
        this.members = members;
        this.leaving = leaving;
        this.sources = List.copyOf(sources);
        this.forgetting = forgetting;
        this.places = places;
    }

    /** See {@link org.counterfoil.common.member.PrivacyApi#eraseMember}. */
    @Transactional
    public Erasure erase(long id, MemberReason reason, Caller caller) {
        var member = deeds.hold(caller, id);
        leaving.close(id, false);
        var until = keptUntil(id).filter(places.businessDate()::isBefore);
        until.ifPresentOrElse(day -> later(caller, member, day, reason), () -> now(caller, member, reason));
        return new Erasure(until);
    }

    private void now(Caller caller, Held member, MemberReason reason) {
        deeds.logged(caller, member, "erase-member", "");
        deeds.history(caller, member, MemberEventKind.ERASED, "", "", reason.remark());
        forgetting.forget(member.id());
    }

    /** Asked again it is written down once, unless the day has moved. */
    private void later(Caller caller, Held member, LocalDate day, MemberReason reason) {
        if (members.whole(member.id()).extras().eraseOn().filter(day::equals).isEmpty()) {
            forgetting.lockUntil(member.id(), day);
            deeds.logged(caller, member, "wish-erasure", day.toString());
            deeds.history(caller, member, MemberEventKind.ERASURE_WISHED, "", day.toString(), reason.remark());
        }
    }

    /** Empty where nothing was recorded that would have to be kept. */
    private Optional<LocalDate> keptUntil(long id) {
        var known = members.whole(id);
        if (known.contact().documentKind().isEmpty()) {
            return Optional.empty();
        }
        var months = places.number(Parameter.IDENTITY_MONTHS);
        return Stream.concat(Stream.of(known.joinedOn()),
                sources.stream().map(source -> source.lastDealing(id)).flatMap(Optional::stream))
                .max(LocalDate::compareTo).map(last -> last.plusMonths(months));
    }
}
