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

/** Ends a membership for good. Nothing can be paid in any more once no card is left, so what is looked at stays so. */
@Component
class CancelMemberHandler {

    private final MemberSight sight;
    private final MemberCards cards;
    private final MemberBalances balances;
    private final Places places;
    private final MemberRecord told;

    CancelMemberHandler(MemberSight sight, MemberCards cards, MemberBalances balances, Places places,
            MemberRecord told) {
        this.sight = sight;
        this.cards = cards;
        this.balances = balances;
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
        demandNoCard(id);
        if (!command.leave()) {
            demandNothingLeft(id);
        }
        member.move(MemberMove.CANCEL, today);
        member.bindPhone("");
        told.log(caller, member, "cancel-member", before.name(), MemberMove.CANCEL.to().name());
        told.history(caller, member, MemberEventKind.CANCELLED, before.name(), MemberMove.CANCEL.to().name(),
                command.remark());
    }

    private void demandNoCard(long id) {
        var alive = cards.alive(id);
        if (alive > 0) {
            throw Refusal.of(RefusalCode.MEMBER_HAS_CARDS, "cards", alive).thrown();
        }
    }

    private void demandNothingLeft(long id) {
        var held = balances.of(id);
        if (held.principal() != 0 || held.bonus() != 0 || held.points() != 0 || held.countsLeft() != 0) {
            throw Refusal.of(RefusalCode.MEMBER_HAS_BALANCE, "money", held.principal() + held.bonus())
                    .with("points", held.points()).with("counts", held.countsLeft()).thrown();
        }
    }
}
