package org.counterfoil.client.tour.opening;

import java.io.IOException;
import java.math.BigInteger;

import org.counterfoil.common.shared.RefusalCode;

/**
 * From blank plastic to a card that is cancelled: cards are made, a range of them and a single one activated, and one
 * member recharges, spends, loses the card, finds it, gets another one, turns out to be known twice, and leaves.
 */
final class CardLife {

    private static final int RANGE_FIRST = 20;
    private static final int REPLACEMENT = 1;
    private static final int SCRAPPED = 10;

    private final NewHouse house;
    private final Oversight.Place headquarters;
    private final Oversight.Place desk;
    private final Portrait camera;

    /** Machines that know which terminal they are; headquarters has the camera. */
    CardLife(NewHouse house, Oversight.Place headquarters, Oversight.Place desk, Portrait camera) {
        this.house = house;
        this.camera = camera;
        this.headquarters = headquarters;
        this.desk = desk;
    }

    void run() throws IOException {
        var card = make();
        var other = after(card, REPLACEMENT);
        try (var machine = desk.open()) {
            var till = new FrontDesk(desk.seat(), machine);
            till.recharge(card, house.largeRecharge());
            till.spend(card, house.sale());
        }
        try (var _ = headquarters.open()) {
            members().lose(name());
        }
        try (var machine = desk.open()) {
            new FrontDesk(desk.seat(), machine).refused(card, RefusalCode.CARD_LOST);
        }
        try (var _ = headquarters.open()) {
            mistake(card);
        }
        try (var _ = headquarters.open()) {
            members().find(name());
            new Mistakes(headquarters.seat()).transfer(name(), card);
            new Mistakes(headquarters.seat()).replace(name(), after(card, RANGE_FIRST));
            members().replace(name(), other);
            members().enrol(name(), house);
            members().merge(name());
            members().refund(name(), number());
        }
    }

    /** The number of the card that is activated by itself. */
    private String make() throws IOException {
        try (var _ = headquarters.open()) {
            var plastic = new Plastic(headquarters.seat(), house);
            var first = plastic.run();
            plastic.writeOnto(first, after(first, REPLACEMENT));
            plastic.activateRange(after(first, RANGE_FIRST), after(first, Plastic.CARDS - 1));
            members().activate(first, name(), house);
            return first;
        }
    }

    private void mistake(String card) throws IOException {
        var mistakes = new Mistakes(headquarters.seat());
        mistakes.activateAround(after(card, SCRAPPED), after(card, REPLACEMENT), after(card, RANGE_FIRST - 1));
        mistakes.activateNone(card);
        mistakes.enrol(house, number());
        mistakes.takePicture(camera);
        mistakes.bringIn(camera.file().getParent());
    }

    private MemberLife members() {
        return new MemberLife(headquarters.seat());
    }

    private String name() {
        return headquarters.seat().text("tour.member");
    }

    /** Of the member who was activated after all of the range. */
    private String number() {
        return "M%s%08d".formatted(house.code(), Plastic.CARDS - RANGE_FIRST + 1);
    }

    private static String after(String card, int places) {
        return new BigInteger(card).add(BigInteger.valueOf(places)).toString();
    }
}
