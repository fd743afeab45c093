package org.counterfoil.client.tour.opening;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.till.SaleScreen;
import org.counterfoil.client.till.SaleStep;
import org.counterfoil.common.value.TransactionDetails;

/** What the cashier does: the first sale, for cash, to somebody without a card. */
final class FrontDesk {

    private final Seat seat;
    private final Machine machine;

    FrontDesk(Seat seat, Machine machine) {
        this.seat = seat;
        this.machine = machine;
    }

    TransactionDetails sell(String amount) {
        seat.await("the sale", () -> machine.workplace().screen().filter(SaleScreen.class::isInstance).isPresent());
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

    private SaleStep step() {
        return sale().desk().sale().current().get().step();
    }

    private SaleScreen sale() {
        return machine.workplace().screen().map(SaleScreen.class::cast).orElseThrow();
    }
}
