package org.counterfoil.server.member;

import org.counterfoil.common.member.CancelMember;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.MemberMove;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a membership for good. */
@Component
class CancelMemberHandler {

    private final MemberSight sight;
    private final Leaving leaving;
    private final Places places;
    private final MemberRecord told;

    CancelMemberHandler(MemberSight sight, Leaving leaving, Places places, MemberRecord told) {
        this.sight = sight;
        this.leaving = leaving;
        this.places = places;
        this.told = told;
    }

    /** See {@link org.counterfoil.common.member.MemberApi#cancel}; for whoever is gone already nothing is done. */
    @Transactional
    public void handle(long id, CancelMember command, Caller caller) {
        var today = places.businessDate();
        var member = sight.toChange(caller, id);
        var before = member.statusOn(today);
        if (before == MemberMove.CANCEL.to()) {
            return;
        }
        member.eraseOn().ifPresent(day -> {
            throw Refusal.of(RefusalCode.MEMBER_TO_BE_ERASED, "day", day).thrown();
        });
        leaving.close(id, command.leave());
        member.move(MemberMove.CANCEL, today);
        member.bindPhone("");
        told.log(caller, member, "cancel-member", before.name(), MemberMove.CANCEL.to().name());
        told.history(caller, member, MemberEventKind.CANCELLED, before.name(), MemberMove.CANCEL.to().name(),
                command.remark());
    }
}
