package org.counterfoil.client.tour.opening;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.till.OpenFlow;
import org.counterfoil.client.till.SaleScreen;
import org.counterfoil.client.till.SaleStep;
import org.counterfoil.client.value.CommandFlow;
import org.counterfoil.client.value.FlowStep;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.TransactionDetails;

/** What the cashier does: the first sale, for cash, and later what members do with their cards. */
final class FrontDesk {

    private final Seat seat;
    private final Machine machine;

    FrontDesk(Seat seat, Machine machine) {
        this.seat = seat;
        this.machine = machine;
    }

    TransactionDetails sell(String amount) {
        awaitSale();
        seat.keep("desk-sale");
        seat.type(amount);
        seat.press(KeyCode.ENTER);
        seat.await("the price", () -> step() instanceof SaleStep.Quoted);
        seat.keep("desk-quote");
        seat.press(KeyCode.ENTER);
        seat.await("the sale done", () -> step() instanceof SaleStep.Done);
        seat.await("the receipt", () -> !sale().desk().sale().printing().busy().get());
        seat.keep("desk-done");
        return seat.hands().onUi(() -> ((SaleStep.Done) step()).transaction());
    }

    /** Puts money on a card. */
    void recharge(String card, String amount) {
        scan(card);
        seat.keep("desk-member");
        seat.press(KeyCode.F9);
        seat.type(amount);
        seat.press(KeyCode.ENTER);
        awaitFlow("the recharge's quote", FlowStep.Confirming.class);
        seat.keep("desk-recharge");
        seat.press(KeyCode.ENTER);
        awaitFlow("the recharge", FlowStep.Done.class);
        seat.keep("desk-recharged");
        seat.press(KeyCode.ESCAPE);
    }

    /** Pays with what is on a card. */
    void spend(String card, String amount) {
        scan(card);
        seat.type(amount);
        seat.press(KeyCode.ENTER);
        seat.await("the price", () -> step() instanceof SaleStep.Quoted);
        seat.keep("desk-member-quote");
        seat.press(KeyCode.ENTER);
        seat.await("the sale done", () -> step() instanceof SaleStep.Done);
        seat.await("the receipt", () -> !sale().desk().sale().printing().busy().get());
        seat.keep("desk-member-done");
        seat.press(KeyCode.ENTER);
    }

    /** Scans a card that the desk must not take. */
    void refused(String card, RefusalCode code) {
        awaitSale();
        seat.hands().scan(card);
        seat.awaitWords(seat.texts().refusal(Refusal.of(code)));
        seat.keep("desk-card-refused");
    }

    private void scan(String card) {
        awaitSale();
        seat.hands().scan(card);
        seat.await("the member", () -> sale().desk().sale().current().get().member()
                .filter(known -> known.number().equals(card)).isPresent());
    }

    private void awaitSale() {
        seat.await("the sale", () -> machine.workplace().screen().filter(SaleScreen.class::isInstance).isPresent());
    }

    private void awaitFlow(String what, Class<? extends FlowStep> reached) {
        seat.await(what, () -> sale().desk().flow().get().map(OpenFlow::flow).filter(CommandFlow.class::isInstance)
                .map(CommandFlow.class::cast).filter(flow -> reached.isInstance(flow.step().get())).isPresent());
    }

    private SaleStep step() {
        return sale().desk().sale().current().get().step();
    }

    private SaleScreen sale() {
        return machine.workplace().screen().map(SaleScreen.class::cast).orElseThrow();
    }
}
