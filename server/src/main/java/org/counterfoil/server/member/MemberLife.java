package org.counterfoil.server.member;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.member.ChangeValidity;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.MemberMove;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves members between their states. Where the member is what was asked for already nothing is done, and told.
 *
 * <p>All refuse: member-unknown; member-move-forbidden, naming both states; field-too-long (remark).
 */
@Component
@Transactional
public class MemberLife {

    private final MemberSight sight;
    private final Places places;
    private final MemberRecord told;

    MemberLife(MemberSight sight, Places places, MemberRecord told) {
        this.sight = sight;
        this.places = places;
        this.told = told;
    }

    /** Stops everything the member could do, at once. */
    public void lock(Caller caller, long id, String remark) {
        move(caller, id, MemberMove.LOCK, remark);
    }

    /** A member whose last day is over is expired then. */
    public void unlock(Caller caller, long id, String remark) {
        move(caller, id, MemberMove.UNLOCK, remark);
    }

    /** Refuses also: day-in-past (validUntil). */
    public void changeValidity(Caller caller, long id, ChangeValidity command) {
        var today = places.businessDate();
        command.validUntil().filter(today::isAfter).ifPresent(_ -> {
            throw Refusal.of(RefusalCode.DAY_IN_PAST, "field", "validUntil").thrown();
        });
        var member = sight.toChange(caller, id);
        var before = member.validUntil();
        if (before.equals(command.validUntil())) {
            return;
        }
        member.validUntil(command.validUntil(), today);
        told.log(caller, member, "change-validity", written(before), written(command.validUntil()));
        told.history(caller, member, MemberEventKind.VALIDITY_CHANGED, written(before), written(command.validUntil()),
                command.remark());
    }

    /** Locking whoever is locked, and unlocking whoever is normal, is done already. */
    private void move(Caller caller, long id, MemberMove move, String remark) {
        var today = places.businessDate();
        var member = sight.toChange(caller, id);
        var before = member.statusOn(today);
        if (before == move.to()) {
            return;
        }
        if (move == MemberMove.UNLOCK) {
            demandStaying(member);
        }
        member.move(move, today);
        var after = member.statusOn(today);
        var locking = move == MemberMove.LOCK;
        told.log(caller, member, locking ? "lock" : "unlock", before.name(), after.name());
        told.history(caller, member, locking ? MemberEventKind.LOCKED : MemberEventKind.UNLOCKED, before.name(),
                after.name(), remark);
    }

    private static void demandStaying(Member member) {
        member.eraseOn().ifPresent(day -> {
            throw Refusal.of(RefusalCode.MEMBER_TO_BE_ERASED, "day", day).thrown();
        });
    }

    private static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
