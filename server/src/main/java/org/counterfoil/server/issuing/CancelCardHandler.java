package org.counterfoil.server.issuing;

import java.util.List;

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
import org.counterfoil.server.marketing.RuleBook;
import org.counterfoil.server.value.Ask;
import org.counterfoil.server.value.Prepared;
import org.counterfoil.server.value.transaction.TransactionLookup;
import org.springframework.stereotype.Component;

/** A card goes out of use for good; the member and what the member owns stay. */
@Component
class CancelCardHandler {

    private final CardReports reports;
    private final CardLife life;
    private final Teams teams;
    private final MemberBalances balances;
    private final CardDeposits deposits;
    private final TransactionLookup transactions;
    private final RuleBook rules;

    CancelCardHandler(CardReports reports, CardLife life, Teams teams, MemberBalances balances,
            CardDeposits deposits, TransactionLookup transactions, RuleBook rules) {
        this.reports = reports;
        this.life = life;
        this.teams = teams;
        this.balances = balances;
        this.deposits = deposits;
        this.transactions = transactions;
        this.rules = rules;
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
        var given = given(card, command.remark());
        return new CardReports.Change(() -> {
            life.cancel(caller, card.id());
            if (last && !command.leave()) {
                demandNothingLeft(balances.of(card.member().id()));
            }
        }, _ -> given);
    }

    /** The ledger lets each be given back once, whatever else is under way. */
    private List<Prepared> given(HeldCard card, String remark) {
        return deposits.standing(card.id()).stream()
                .map(taken -> transactions.ofId(taken.transaction()).orElseThrow())
                .map(taken -> Prepared.givenBack(taken, rules.current(), remark)).toList();
    }

    private static void demandNothingLeft(Balances left) {
        if (left.money() != 0 || left.points() != 0 || left.countsLeft() != 0 || left.coupons() != 0) {
            throw Refusal.of(RefusalCode.LAST_CARD_WITH_BALANCE, "principal", left.principal())
                    .with("bonus", left.bonus()).with("points", left.points()).with("counts", left.countsLeft())
                    .with("coupons", left.coupons()).thrown();
        }
    }
}
