package org.counterfoil.client.tour.opening;

import javafx.scene.input.KeyCode;

/** Grants both quotas in the panel that shows them, be it a merchant's or a store's. */
final class Granting {

    private final Seat seat;
    private final String who;

    /** @param who grants; in the names of the pictures */
    Granting(Seat seat, String who) {
        this.seat = seat;
        this.who = who;
    }

    void grant(String recharge, String points) {
        seat.awaitCursor("adjust-recharge");
        var told = grant("recharge", recharge, "");
        seat.tabTo("adjust-points");
        grant("points", points, told);
        seat.keep(who + "-quotas");
        seat.press(KeyCode.ESCAPE);
    }

    private String grant(String quota, String amount, String before) {
        seat.press(KeyCode.ENTER);
        seat.awaitCursor("direction");
        seat.fill("amount", amount);
        seat.fill("reason", seat.text("tour.reason"));
        seat.keep(who + "-grant-" + quota);
        seat.press(KeyCode.ENTER);
        var told = seat.awaitTold(before);
        seat.awaitCursor("adjust-" + quota);
        return told;
    }
}
