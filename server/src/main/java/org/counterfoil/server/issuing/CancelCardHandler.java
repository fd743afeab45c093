package org.counterfoil.server.issuing;

import org.counterfoil.common.card.CardMove;
import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.issuing.CancelCard;
import org.counterfoil.common.member.Balances;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.card.HeldCard;
import org.counterfoil.server.card.team.Teams;
import org.counterfoil.server.member.MemberBalances;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.Ask;
import org.springframework.stereotype.Component;

/** A card goes out of use for good; the member and what the member owns stay. */
@Component
class CancelCardHandler {

    private final CardReports reports;
    private final CardLife life;
    private final Teams teams;
    private final MemberBalances balances;
    private final CardDeposits deposits;

    CancelCardHandler(CardReports reports, CardLife life, Teams teams, MemberBalances balances,
            CardDeposits deposits) {
        this.reports = reports;
        this.life = life;
        this.teams = teams;
        this.balances = balances;
        this.deposits = deposits;
    }

    TransactionDetails handle(CancelCard command, Caller caller) {
        var report = new Report(CardOperation.CANCELLATION, CardMove.CANCEL, command.card(), command.pin(),
                command.identity(), command.remark());
        return reports.once(new Ask("cancel-card", command.request(), command, caller), report,
                (card, who) -> change(card, command, who));
    }

    /** What is left is looked at behind the blocked card, past which nothing comes in any more. */
    private CardReports.Change change(HeldCard card, CancelCard command, Caller caller) {
        teams.demandNotMain(card.id());
        var last = life.holdAll(card.member().id()) == 1;
        var given = deposits.givenBack(card.id(), command.remark());
        return new CardReports.Change(() -> {
            life.cancel(caller, card.id());
            if (last && !command.leave()) {
                demandNothingLeft(balances.of(card.member().id()));
            }
        }, _ -> given);
    }

    private static void demandNothingLeft(Balances left) {
        if (left.money() != 0 || left.points() != 0 || left.countsLeft() != 0 || left.coupons() != 0) {
            throw Refusal.of(RefusalCode.LAST_CARD_WITH_BALANCE, "principal", left.principal())
                    .with("bonus", left.bonus()).with("points", left.points()).with("counts", left.countsLeft())
                    .with("coupons", left.coupons()).thrown();
        }
    }
}
