package org.counterfoil.common.member;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What can become of a member, and from which states: the one place that says so. */
public enum MemberMove {
    LOCK(EnumSet.of(MemberStatus.NORMAL, MemberStatus.EXPIRED)),
    UNLOCK(EnumSet.of(MemberStatus.LOCKED)),
    /** Another last day: whoever is expired is a member again, whoever is locked stays so. */
    CHANGE_VALIDITY(EnumSet.of(MemberStatus.NORMAL, MemberStatus.EXPIRED, MemberStatus.LOCKED)),
    /** For good. */
    CANCEL(EnumSet.of(MemberStatus.NORMAL, MemberStatus.EXPIRED, MemberStatus.LOCKED)),
    /** All that the member has goes to another one. */
    MERGE(EnumSet.of(MemberStatus.NORMAL)),
    /** What a merge did is taken back. */
    UNMERGE(EnumSet.of(MemberStatus.MERGED));

    private final Set<MemberStatus> from;

    MemberMove(Set<MemberStatus> from) {
        this.from = from;
    }

    /** The state after it; empty where it is forbidden. */
    public Optional<MemberStatus> from(MemberStatus state) {
        return Optional.of(state).filter(from::contains).map(this::after);
    }

    /** What it would lead to, wherever it began. */
    public MemberStatus to() {
        return switch (this) {
            case LOCK -> MemberStatus.LOCKED;
            case CANCEL -> MemberStatus.CANCELLED;
            case MERGE -> MemberStatus.MERGED;
            case UNLOCK, CHANGE_VALIDITY, UNMERGE -> MemberStatus.NORMAL;
        };
    }

    private MemberStatus after(MemberStatus state) {
        return this == CHANGE_VALIDITY && state == MemberStatus.LOCKED ? MemberStatus.LOCKED : to();
    }
}
