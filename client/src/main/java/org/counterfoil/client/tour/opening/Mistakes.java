package org.counterfoil.client.tour.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.shared.imports.ImportPane;
import org.counterfoil.common.member.photo.PhotoReader;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** What somebody gets wrong at an office: each time a sentence says why nothing was done, and the form stays. */
final class Mistakes {

    private static final String ONE = "1";
    private static final String WRONG_COLUMN = "shoe size";

    private final Seat seat;
    private final MemberLife members;

    Mistakes(Seat seat) {
        this.seat = seat;
        members = new MemberLife(seat);
    }

    /** Takes a card out for good, and wants to activate a range around it. */
    void activateAround(String scrapped, String first, String last) {
        seat.click("cardstock.title");
        seat.awaitWords(seat.text("cardstock.column.scrapped"));
        seat.click("cardstock.action.scrap");
        seat.awaitForm("from");
        seat.fill("from", scrapped);
        seat.fill("reason", seat.text("tour.bent"));
        seat.press(KeyCode.ENTER);
        seat.awaitCursor("agree-words");
        seat.type(ONE);
        seat.keep("headquarters-scrap");
        seat.press(KeyCode.ENTER);
        seat.awaitTold("");
        range(first, last);
        told(Refusal.of(RefusalCode.RANGE_SCRAPPED, "number", scrapped), "mistake-range-scrapped");
    }

    /** A range in which no card is. */
    void activateNone(String card) {
        range(ONE.repeat(card.length()), ONE.repeat(card.length()));
        told(Refusal.of(RefusalCode.RANGE_EMPTY), "mistake-no-card");
    }

    private void range(String first, String last) {
        Plastic.fillRange(seat, first, last);
        seat.press(KeyCode.ENTER);
    }

    /**
     * Somebody else's phone, and a child that is not born.
     *
     * @param holder number of the member who has the phone
     */
    void enrol(NewHouse house, String holder) {
        enrolling();
        seat.fill("phone", house.phone());
        seat.press(KeyCode.ENTER);
        told(Refusal.of(RefusalCode.PHONE_TAKEN, "member", holder), "mistake-phone-taken");
        enrolling();
        seat.fill("birthday", seat.texts().figures().dates().typed(house.today().plusDays(1)));
        seat.press(KeyCode.ENTER);
        told(Refusal.of(RefusalCode.BIRTHDAY_IN_FUTURE), "mistake-birthday");
    }

    private void enrolling() {
        seat.click("members.title");
        seat.awaitCursor("search");
        seat.click("members.action.enrol");
        seat.awaitCursor("name");
        seat.type(seat.text("tour.newcomer"));
    }

    /** A picture as large as a camera makes it at its best. */
    void takePicture(Portrait camera) throws IOException {
        camera.swell();
        seat.click("activation.title");
        seat.awaitCursor("card");
        seat.click("photo.from.camera");
        seat.awaitWords(seat.texts().refusal(Refusal.of(RefusalCode.PHOTO_TOO_LARGE, "max",
                (PhotoReader.MOST_BYTES >> 20) + " MB")));
        seat.keep("mistake-photo");
        camera.shrink();
    }

    /** A file with a column that nobody knows. */
    void bringIn(Path folder) throws IOException {
        var file = folder.resolve("newcomers.csv");
        Files.writeString(file, "name,phone,level," + WRONG_COLUMN + "\nA,66660000," + Plastic.FIRST_LEVEL + ",38\n");
        seat.click("members.title");
        seat.awaitCursor("search");
        seat.click("members.action.import");
        seat.await("the import", () -> seat.scene().lookup("#import") != null);
        seat.hands().onUi(() -> {
            ((ImportPane) seat.scene().lookup("#import")).take(file);
            return true;
        });
        told(Refusal.of(RefusalCode.IMPORT_COLUMN_UNKNOWN, "column", WRONG_COLUMN), "mistake-column");
    }

    /** Onto a card that somebody else has already. */
    void replace(String member, String active) {
        members.openCard(member);
        seat.click("members.replace");
        seat.fill("fresh", active);
        members.prove();
        seat.press(KeyCode.ENTER);
        told(Refusal.of(RefusalCode.CARD_ALREADY_ACTIVE), "mistake-replacement");
        seat.press(KeyCode.ESCAPE);
    }

    /** From a card to the same one. */
    void transfer(String member, String card) {
        members.openCard(member);
        seat.click("members.transfer");
        seat.awaitForm("money");
        seat.fill("to", card);
        seat.fill("money", ONE);
        seat.fill("reason", seat.text("tour.reason"));
        seat.press(KeyCode.ENTER);
        seat.awaitWords(seat.texts().refusal(Refusal.of(RefusalCode.SAME_MEMBER)));
        seat.keep("mistake-transfer");
    }

    private void told(Refusal why, String picture) {
        seat.awaitWords(seat.texts().refusal(why));
        seat.keep(picture);
        seat.leave();
    }
}
