package org.counterfoil.client.tour.opening;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

import javafx.scene.input.KeyCode;

/** From blank plastic to cards that can be activated: levels, a type of card, a batch, and the file of its maker. */
final class Plastic {

    /** Codes of the levels, the lower one first. */
    static final String FIRST_LEVEL = "CLASSIC";

    static final String SECOND_LEVEL = "GOLD";

    private static final String HIGHER_RANK = "10";
    /** So many are made. */
    static final int CARDS = 60;

    private static final String BATCH = "1";
    private static final int MOST_LOOKS = 30;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Pattern CARD = Pattern.compile("[0-9 ]{12,}");

    private final Seat seat;
    private final NewHouse house;

    Plastic(Seat seat, NewHouse house) {
        this.seat = seat;
        this.house = house;
    }

    /** The number of the first card that was made. */
    String run() {
        addLevels();
        addType();
        request();
        write();
        return confirm();
    }

    /** Numbers go onto blank cards that come one after another. */
    void writeOnto(String first, String last) {
        seat.click("writing.title");
        seat.awaitCursor("batch");
        seat.fill("from", first);
        seat.fill("to", last);
        seat.keep("headquarters-write-cards");
        seat.press(KeyCode.ENTER);
        seat.awaitWords(seat.text("writing.at.all-written"));
        seat.keep("headquarters-cards-written");
        seat.press(KeyCode.ESCAPE);
        seat.awaitTold("");
    }

    /** Opens the form of a range, and says which cards at which store. */
    static void fillRange(Seat seat, String first, String last) {
        seat.click("batches.title");
        seat.awaitCursor("search");
        seat.awaitCell(seat.text("tour.card-type"));
        seat.act("batches.action.activate");
        seat.awaitForm("from");
        seat.fill("from", first);
        seat.fill("to", last);
        seat.pick("store", NewHouse.STORE);
    }

    /** Many at once, for whoever comes. */
    void activateRange(String first, String last) {
        fillRange(seat, first, last);
        seat.pick("buyer", seat.text("members.buyer.person"));
        seat.fill("buyerName", seat.text("tour.administrator"));
        seat.pick("buyerDocumentKind", seat.text("members.document.passport"));
        seat.fill("buyerDocumentNumber", NewHouse.DOCUMENT);
        seat.keep("headquarters-range");
        seat.press(KeyCode.ENTER);
        seat.await("what it comes to", () -> seat.hasButton(seat.text("ranges.start")));
        seat.keep("headquarters-range-preview");
        seat.click("ranges.start");
        seat.awaitWords(seat.text("ranges.state.done"));
        seat.keep("headquarters-range-done");
        seat.press(KeyCode.ESCAPE);
    }

    /** A member of the first goes up to the second by one recharge that is large enough. */
    private void addLevels() {
        seat.click("levels.title");
        seat.awaitCursor("search");
        level(FIRST_LEVEL, "tour.level-first", "0");
        seat.pick("entry", seat.text("levels.entry.by-hand"));
        save("tour.level-first");
        level(SECOND_LEVEL, "tour.level-second", HIGHER_RANK);
        seat.pick("entry", seat.text("levels.entry.single-recharge"));
        seat.fill("threshold", house.largeRecharge());
        save("tour.level-second");
        seat.openOnly(seat.text("tour.level-first"));
        seat.click("levels.edit");
        seat.pick("next", seat.text("tour.level-second"));
        seat.tabTo("automaticUpgrade");
        seat.press(KeyCode.SPACE);
        seat.keep("headquarters-level");
        seat.press(KeyCode.ENTER);
        seat.awaitClosed("automaticUpgrade");
        seat.keep("headquarters-levels");
    }

    private void level(String code, String name, String rank) {
        seat.click("levels.action.add");
        seat.awaitCursor("code");
        seat.type(code);
        seat.fill("name", seat.text(name));
        seat.fill("rank", rank);
    }

    private void save(String name) {
        seat.press(KeyCode.ENTER);
        seat.awaitCell(seat.text(name));
    }

    private void addType() {
        seat.click("cardtypes.title");
        seat.awaitCursor("search");
        seat.click("cardtypes.action.add");
        seat.awaitCursor("name");
        seat.type(seat.text("tour.card-type"));
        seat.pick("level", seat.text("tour.level-first"));
        seat.fill("replacementFee", house.sale());
        seat.keep("headquarters-add-card-type");
        seat.press(KeyCode.ENTER);
        seat.awaitClosed("validMonths");
        seat.click("cardtypes.title");
        seat.awaitCursor("search");
        seat.awaitWords(seat.text("tour.card-type"));
        seat.keep("headquarters-card-types");
    }

    private void request() {
        seat.click("batches.title");
        seat.awaitCursor("search");
        seat.click("batches.action.add");
        seat.pick("type", seat.text("tour.card-type"));
        seat.fill("count", Integer.toString(CARDS));
        seat.keep("headquarters-add-batch");
        seat.press(KeyCode.ENTER);
        seat.awaitTold("");
        awaitBatch("batches.to-write");
        seat.keep("headquarters-batch");
    }

    /** Looks again until the list shows what the background job came to. */
    private void awaitBatch(String state) {
        for (var looks = 0; looks < MOST_LOOKS && !seat.shows(seat.text(state)); looks++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            seat.click("batches.title");
            seat.awaitCursor("search");
            seat.awaitCell(seat.text("tour.card-type"));
        }
        seat.await(state, () -> seat.hasWords(seat.text(state)));
    }

    private void write() {
        openBatch();
        seat.click("batches.write");
        seat.awaitForm("password");
        seat.fill("password", NewHouse.PASSWORD);
        seat.fill("repeated", NewHouse.PASSWORD);
        seat.press(KeyCode.ENTER);
        seat.awaitTold("");
        seat.click("job.title");
        seat.awaitWords(seat.text("job.save"));
        seat.keep("headquarters-production-file");
        seat.click("batches.title");
        seat.awaitCursor("search");
        awaitBatch("batches.to-confirm");
    }

    private String confirm() {
        openBatch();
        seat.click("batches.confirm");
        seat.awaitCursor("agree-words");
        seat.type(BATCH);
        seat.keep("headquarters-batch-confirm");
        seat.press(KeyCode.ENTER);
        seat.awaitTold("");
        awaitBatch("batches.state.produced");
        seat.keep("headquarters-batches");
        return seat.cellLike(CARD).replace(" ", "");
    }

    private void openBatch() {
        seat.openOnly(BATCH);
    }
}
