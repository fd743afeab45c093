package org.counterfoil.server.refund;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardMove;
import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.member.Balances;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.refund.AfterRefund;
import org.counterfoil.common.refund.QuoteRefund;
import org.counterfoil.common.refund.RefundBalance;
import org.counterfoil.common.refund.RefundQuote;
import org.counterfoil.common.refund.RefundSlip;
import org.counterfoil.common.refund.RefundWorking;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.card.Cards;
import org.counterfoil.server.card.HeldCard;
import org.counterfoil.server.card.team.Teams;
import org.counterfoil.server.issuing.CardDeposits;
import org.counterfoil.server.ledger.PostedTransaction;
import org.counterfoil.server.member.MemberBalances;
import org.counterfoil.server.member.MemberHistory;
import org.counterfoil.server.member.MemberSight;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.text.Entered;
import org.counterfoil.server.value.Ask;
import org.counterfoil.server.value.CardGate;
import org.counterfoil.server.value.JointDesk;
import org.counterfoil.server.value.Prepared;
import org.counterfoil.server.value.Undertaking;
import org.counterfoil.server.value.recipe.CashOutRecipe;
import org.springframework.stereotype.Component;

/** Pays out what is left on a card, as the working says, and takes the card out of use where asked to. */
@Component
class RefundBalanceHandler {

    private static final int REASON = 200;

    private final JointDesk desk;
    private final Holding holding;
    private final RemainsReader remains;
    private final Payouts payouts;
    private final Refunds refunds;

    RefundBalanceHandler(JointDesk desk, Holding holding, RemainsReader remains, Payouts payouts, Refunds refunds) {
        this.desk = desk;
        this.holding = holding;
        this.remains = remains;
        this.payouts = payouts;
        this.refunds = refunds;
    }

    /** The card, its holder, and what becomes of both. */
    @Component
    record Holding(Cards cards, CardGate gate, CardLife life, MemberSight sight, MemberBalances balances,
            MemberHistory history, CardDeposits deposits, Teams teams) {

        /** Refuses: card-unknown and the card's states, member-locked, member-unknown. */
        HeldCard usable(String number, Caller caller) {
            var card = cards.usable(number);
            sight.demand(caller, card.member().id());
            return card;
        }

        /** For good, and told. */
        void cancel(Caller caller, HeldCard card, String reason) {
            life.cancel(caller, card.id());
            history.record(caller, card.member().id(), new MemberHistory.Entry(MemberEventKind.CARD_CANCELLED,
                    card.number(), card.status().name(), CardMove.CANCEL.to().name(), reason));
        }
    }

    RefundQuote quote(QuoteRefund quote, Caller caller) {
        var card = holding.usable(quote.card(), caller);
        var member = card.member();
        var money = remains.of(member.id());
        var working = Calculator.work(quote.method(), money.remains());
        return new RefundQuote(card.number(), member.number(), member.name(), card.registered(),
                holding.balances().of(member.id()), holding.life().standing(member.id()) <= 1, working,
                holding.deposits().standingFor(card.id()), payouts.cashMost(), refusal(money, working));
    }

    RefundSlip handle(RefundBalance command, Caller caller) {
        var done = desk.once(new Ask("refund-balance", command.request(), command, caller), () -> {},
                () -> undertaking(command, caller)).getFirst();
        return refunds.slip(done);
    }

    private Undertaking undertaking(RefundBalance command, Caller caller) {
        var reason = Entered.needed("reason", command.reason(), REASON);
        var identity = Payouts.known(command.identity());
        var cancels = command.after() == AfterRefund.CANCEL_CARD;
        if (cancels) {
            holding.life().hold(command.card());
        }
        var card = holding.usable(command.card(), caller);
        var last = cancels && holding.life().holdAll(card.member().id()) == 1;
        var money = remains.of(card.member().id());
        var working = Calculator.work(command.method(), money.remains());
        demandQuoted(command, money, working);
        var payout = payouts.checked(command.payout(), working.refunded(), card);
        var shown = holding.gate().shown(card);
        var transactions = new ArrayList<Prepared>();
        transactions.add(Prepared.of(new CashOutRecipe(shown.holder(), working.principal(), working.bonus(),
                working.refunded(), money.freeBonus(), payout.tender()), reason, shown));
        if (cancels) {
            holding.teams().demandNotMain(card.id());
            transactions.add(Prepared.operation(CardOperation.CANCELLATION, shown, reason));
            transactions.addAll(holding.deposits().givenBack(card.id(), reason));
        }
        return new Undertaking(transactions, posted -> {
            refunds.keep(first(posted), payout, identity, working, command.after());
            if (cancels) {
                holding.cancel(caller, card, reason);
            }
            if (last && !command.leave()) {
                demandNothingLeft(holding.balances().of(card.member().id()));
            }
        });
    }

    private static long first(List<PostedTransaction> posted) {
        return posted.getFirst().id();
    }

    private static void demandQuoted(RefundBalance command, RemainsReader.Money money, RefundWorking working) {
        refusal(money, working).ifPresent(refusal -> {
            throw refusal.thrown();
        });
        if (working.refunded() != command.quoted()) {
            throw Refusal.of(RefusalCode.QUOTE_CHANGED, "quoted", command.quoted()).with("now", working.refunded())
                    .thrown();
        }
    }

    private static Optional<Refusal> refusal(RemainsReader.Money money, RefundWorking working) {
        if (working.principal() + working.bonus() == 0) {
            return Optional.of(Refusal.of(RefusalCode.BALANCE_INSUFFICIENT, "available", 0).with("missing", 0));
        }
        return money.reserved() ? Optional.of(Refusal.of(RefusalCode.BALANCE_RESERVED)) : Optional.empty();
    }

    private static void demandNothingLeft(Balances left) {
        if (left.points() != 0 || left.countsLeft() != 0 || left.coupons() != 0) {
            throw Refusal.of(RefusalCode.LAST_CARD_WITH_BALANCE, "principal", left.principal())
                    .with("bonus", left.bonus()).with("points", left.points()).with("counts", left.countsLeft())
                    .with("coupons", left.coupons()).thrown();
        }
    }
}
