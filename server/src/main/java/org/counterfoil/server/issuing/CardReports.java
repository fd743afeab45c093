package org.counterfoil.server.issuing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.card.Cards;
import org.counterfoil.server.card.HeldCard;
import org.counterfoil.server.member.MemberHistory;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.Ask;
import org.counterfoil.server.value.CardGate;
import org.counterfoil.server.value.JointDesk;
import org.counterfoil.server.value.Prepared;
import org.counterfoil.server.value.PresentedCard;
import org.counterfoil.server.value.Undertaking;
import org.springframework.stereotype.Component;

/** What all that becomes of a member's card has in common. */
@Component
class CardReports {

    private final JointDesk desk;
    private final Cards cards;
    private final CardLife life;
    private final CardGate gate;
    private final HolderProof proof;
    private final MemberHistory history;

    CardReports(JointDesk desk, Cards cards, CardLife life, CardGate gate, HolderProof proof,
            MemberHistory history) {
        this.desk = desk;
        this.cards = cards;
        this.life = life;
        this.gate = gate;
        this.proof = proof;
        this.history = history;
    }

    /** What becomes of the card, looked at first and done then; the card is locked meanwhile. */
    @FunctionalInterface
    interface Step {

        /** Looks, and refuses. */
        Change prepare(HeldCard card, Caller caller);
    }

    /**
     * What becomes of a card.
     *
     * @param made is done while the ledger holds the accounts
     * @param paid what is charged or given back with it
     */
    record Change(Runnable made, Function<PresentedCard, List<Prepared>> paid) {

        /** One that costs nothing. */
        static Change free(Runnable made) {
            return new Change(made, _ -> List.of());
        }
    }

    /** Has the holder proved first, then moves the card by {@code step} and tells the member's history. */
    TransactionDetails once(Ask ask, Report report, Step step) {
        return desk.once(ask,
                () -> proof.demand(cards.ofNumber(report.card()).able(report.move()), report, ask.caller()),
                () -> undertaking(ask.caller(), report, step)).getFirst();
    }

    private Undertaking undertaking(Caller caller, Report report, Step step) {
        life.hold(report.card());
        var card = cards.ofNumber(report.card()).able(report.move());
        var change = step.prepare(card, caller);
        var shown = gate.shown(card);
        var transactions = new ArrayList<Prepared>();
        transactions.add(Prepared.operation(report.operation(), shown, report.remark()));
        transactions.addAll(change.paid().apply(shown));
        return new Undertaking(transactions, () -> {
            change.made().run();
            proof.record(card, report, caller);
            history.record(caller, card.member().id(), event(card, report));
        });
    }

    private static MemberHistory.Entry event(HeldCard card, Report report) {
        return new MemberHistory.Entry(kind(report.operation()), card.number(),
                report.operation() == CardOperation.PIN_RESET ? "" : card.status().name(),
                report.successor().orElseGet(() -> after(report)), report.remark());
    }

    private static String after(Report report) {
        return switch (report.operation()) {
            case PIN_RESET -> "";
            case ACTIVATION, FOUND -> CardStatus.ACTIVE.name();
            case LOSS, REPLACEMENT, CANCELLATION -> report.move().to().name();
        };
    }

    private static MemberEventKind kind(CardOperation operation) {
        return switch (operation) {
            case ACTIVATION -> MemberEventKind.CARD_ACTIVATED;
            case LOSS -> MemberEventKind.CARD_LOST;
            case FOUND -> MemberEventKind.CARD_FOUND;
            case REPLACEMENT -> MemberEventKind.CARD_REPLACED;
            case CANCELLATION -> MemberEventKind.CARD_CANCELLED;
            case PIN_RESET -> MemberEventKind.PIN_RESET;
        };
    }
}
