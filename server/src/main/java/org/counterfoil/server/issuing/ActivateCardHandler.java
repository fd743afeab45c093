package org.counterfoil.server.issuing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.Activation;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.card.CardOffers;
import org.counterfoil.server.card.FreshCard;
import org.counterfoil.server.member.MemberFacts;
import org.counterfoil.server.member.MemberHistory;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.organisation.StoreChoice;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.Ask;
import org.counterfoil.server.value.CardGate;
import org.counterfoil.server.value.Deposit;
import org.counterfoil.server.value.JointDesk;
import org.counterfoil.server.value.Prepared;
import org.counterfoil.server.value.PresentedCard;
import org.counterfoil.server.value.RechargePreparation;
import org.counterfoil.server.value.Undertaking;
import org.springframework.stereotype.Component;

/** A produced card becomes a member's; the card operation first, then what is paid in and what is taken for
 * the card itself, under keys derived from it. */
@Component
class ActivateCardHandler {

    private final JointDesk desk;
    private final Selling selling;
    private final Holders holders;
    private final CardGate gate;
    private final RechargePreparation recharges;
    private final Places places;
    private final MemberHistory history;

    ActivateCardHandler(JointDesk desk, Selling selling, Holders holders, CardGate gate,
            RechargePreparation recharges, Places places, MemberHistory history) {
        this.desk = desk;
        this.selling = selling;
        this.holders = holders;
        this.gate = gate;
        this.recharges = recharges;
        this.places = places;
        this.history = history;
    }

    /** What a card is, what it is sold with and where, and what the law asks of who buys it. */
    @Component
    record Selling(CardLife life, CardOffers offers, StoreChoice stores, LegalLimits law, Purchases purchases) {}

    /** A card that is about to be its holder's. */
    private record Handed(FreshCard fresh, MemberFacts member, Optional<LocalDate> lastDay, Sale sale) {}

    /** At the store that was chosen as if the caller stood there: books, quota, stock and membership are its own. */
    Activation handle(ActivateCard command, Caller caller) {
        var seller = selling.stores().at(caller, command.purchase().store());
        var done = desk.once(new Ask("activate-card", command.request(), command, seller),
                () -> beforehand(command, caller), () -> undertaking(command, seller));
        return new Activation(done.getFirst(), of(done, TransactionKind.RECHARGE),
                of(done, TransactionKind.CARD_DEPOSIT));
    }

    private static Optional<TransactionDetails> of(List<TransactionDetails> done, TransactionKind kind) {
        return done.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /** Who may not recharge may not do it by the way of new cards either. */
    private void beforehand(ActivateCard command, Caller caller) {
        selling.stores().demand(caller, command.purchase().store());
        command.recharge().ifPresent(_ -> caller.demand(Permission.RECHARGE, Access.WRITE));
        if (command.holder() instanceof CardHolder.Newcomer) {
            holders.prepare();
        }
    }

    private Undertaking undertaking(ActivateCard command, Caller caller) {
        var fresh = selling.life().holdFresh(command.card());
        var offer = selling.offers().of(fresh.id());
        var sale = Sale.of(command, offer);
        var member = holders.of(command.holder(), offer, caller);
        selling.law().demand(sale.sold(fresh.registered(), holders.isIdentified(member)));
        var today = places.businessDate();
        var handed = new Handed(fresh, member, fresh.lastDay(command.lastDay(), today), sale);
        var card = gate.shown(fresh.heldBy(member, handed.lastDay()).usableOn(today));
        return new Undertaking(transactions(command, card, sale, caller), () -> change(command, handed, caller));
    }

    private List<Prepared> transactions(ActivateCard command, PresentedCard card, Sale sale, Caller caller) {
        var transactions = new ArrayList<Prepared>();
        transactions.add(Prepared.operation(CardOperation.ACTIVATION, card, command.remark()));
        sale.opening().map(opening -> new Deposit(opening.amount(), opening.tender(), opening.quotedBonus()))
                .map(deposit -> recharges.prepare(deposit, card, command.remark(), caller))
                .ifPresent(transactions::add);
        sale.deposit().map(deposit -> Prepared.deposit(deposit.amount(), deposit.tender(), card, command.remark()))
                .ifPresent(transactions::add);
        return transactions;
    }

    private void change(ActivateCard command, Handed handed, Caller caller) {
        var fresh = handed.fresh();
        selling.life().activate(caller, fresh.id(), handed.member().id(), handed.lastDay());
        history.record(caller, handed.member().id(), new MemberHistory.Entry(MemberEventKind.CARD_ACTIVATED,
                fresh.number(), CardStatus.NOT_ACTIVATED.name(), CardStatus.ACTIVE.name(), command.remark()));
        command.pin().ifPresent(pin -> selling.life().choosePin(caller, fresh.id(), pin));
        handed.sale().buyer().ifPresent(buyer -> selling.purchases().record(caller,
                new Purchases.Bought(fresh.number(), fresh.number(), 1, handed.sale().paid()), buyer));
    }
}
