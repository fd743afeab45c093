package org.counterfoil.server.issuing;

import java.util.List;
import java.util.function.ObjLongConsumer;

import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.card.Cards;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.Ask;
import org.counterfoil.server.value.CardGate;
import org.counterfoil.server.value.JointDesk;
import org.counterfoil.server.value.Prepared;
import org.counterfoil.server.value.Undertaking;
import org.springframework.stereotype.Component;

/** What reporting a card lost and reporting it found have in common. */
@Component
class CardReports {

    private final JointDesk desk;
    private final Cards cards;
    private final CardLife life;
    private final CardGate gate;
    private final HolderProof proof;

    CardReports(JointDesk desk, Cards cards, CardLife life, CardGate gate, HolderProof proof) {
        this.desk = desk;
        this.cards = cards;
        this.life = life;
        this.gate = gate;
        this.proof = proof;
    }

    /** Has the holder proved first, then moves the card by {@code step}. */
    TransactionDetails once(Ask ask, Report report, ObjLongConsumer<Caller> step) {
        return desk.once(ask, () -> proof.demand(cards.ofNumber(report.card()).in(report.from()), report, ask.caller()),
                () -> undertaking(ask.caller(), report, step)).getFirst();
    }

    private Undertaking undertaking(Caller caller, Report report, ObjLongConsumer<Caller> step) {
        life.hold(report.card());
        var card = cards.ofNumber(report.card()).in(report.from());
        return new Undertaking(
                List.of(Prepared.operation(report.operation(), gate.shown(card), report.remark())), () -> {
                    step.accept(caller, card.id());
                    proof.record(card, report, caller);
                });
    }
}
