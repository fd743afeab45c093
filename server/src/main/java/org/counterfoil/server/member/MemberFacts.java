package org.counterfoil.server.member;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.MemberStatus;

/** A member as other features see it. */
public record MemberFacts(long id, String number, String name, MemberStatus status, LevelView level, long store,
        Optional<LocalDate> validUntil) {

    /** Past the last day a member counts as expired, whether or not a job has already written it down. */
    public MemberFacts on(LocalDate day) {
        return new MemberFacts(id, number, name, on(status, validUntil, day), level, store, validUntil);
    }

    /** The state on that day of a member who is kept in another. */
    public static MemberStatus on(MemberStatus kept, Optional<LocalDate> validUntil, LocalDate day) {
        var over = kept == MemberStatus.NORMAL && validUntil.filter(day::isAfter).isPresent();
        return over ? MemberStatus.EXPIRED : kept;
    }
}
