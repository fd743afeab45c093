package org.counterfoil.client.tour.opening;

import javafx.scene.input.KeyCode;

import org.counterfoil.common.issuing.IdentityCheck;

/** What an office does with a member and a card: from activation to the refund that ends it. */
final class MemberLife {

    private final Seat seat;

    MemberLife(Seat seat) {
        this.seat = seat;
    }

    /** Activates a card for somebody with a face. */
    void activate(String card, String member, NewHouse house) {
        seat.click("activation.title");
        seat.awaitCursor("card");
        seat.type(card);
        seat.click("photo.from.camera");
        seat.await("the photo", () -> !seat.scene().lookup("#photo-remove").isDisabled());
        seat.fill("name", member);
        seat.fill("birthday", seat.texts().figures().dates().typed(NewHouse.BIRTHDAY));
        seat.pick("documentKind", seat.text("members.document.passport"));
        seat.fill("documentNumber", NewHouse.DOCUMENT);
        seat.fill("phone", house.phone());
        seat.keep("headquarters-activate");
        seat.press(KeyCode.ENTER);
        seat.awaitTold("");
        seat.keep("headquarters-activated");
    }

    /** The same person once more, by somebody who did not look first. */
    void enrol(String member, NewHouse house) {
        seat.click("members.title");
        seat.awaitCursor("search");
        seat.click("members.action.enrol");
        seat.awaitCursor("name");
        seat.type(member);
        seat.fill("externalNumber", house.code() + "0001");
        seat.fill("birthday", seat.texts().figures().dates().typed(NewHouse.BIRTHDAY));
        seat.keep("headquarters-enrol-cardless");
        seat.press(KeyCode.ENTER);
        seat.awaitTold("");
    }

    /** Who has a card stays. */
    void merge(String member) {
        seat.click("members.title");
        seat.awaitCursor("search");
        seat.click("members.action.duplicates");
        seat.awaitCell(member);
        seat.keep("headquarters-duplicates");
        seat.press(KeyCode.DOWN, KeyCode.ENTER);
        seat.awaitForm("remark-of-merge");
        seat.keep("headquarters-merge");
        seat.press(KeyCode.ENTER);
        seat.awaitTold("");
        seat.keep("headquarters-merged");
    }

    /** Pays out what is left, and takes the card out of use; two members have the name, but not the number. */
    void refund(String member, String number) {
        openCard(number);
        seat.act("members.refund");
        seat.awaitForm("commit");
        seat.keep("headquarters-refund");
        seat.press(KeyCode.ENTER);
        seat.awaitForm("tender");
        seat.pick("tender", seat.text("tender.bank-transfer"));
        seat.fill("holder", member);
        seat.fill("bank", seat.text("tour.bank"));
        seat.fill("account", "6222021001122334455");
        prove();
        seat.pick("after", seat.text("refund.after.cancel-card"));
        seat.tabTo("leave");
        seat.press(KeyCode.SPACE);
        seat.fill("reason", seat.text("tour.leaving"));
        seat.keep("headquarters-refund-payout");
        seat.press(KeyCode.ENTER);
        seat.await("the end of it", () -> seat.hasButton(seat.text("refund.page")));
        seat.keep("headquarters-refunded");
    }

    void lose(String member) {
        openCard(member);
        seat.click("members.report-lost");
        prove();
        seat.keep("headquarters-report-lost");
        done("headquarters-lost");
    }

    void find(String member) {
        openCard(member);
        seat.click("members.report-found");
        prove();
        done("headquarters-found");
    }

    /** Gives the member another card, onto which everything goes. */
    void replace(String member, String fresh) {
        openCard(member);
        seat.click("members.replace");
        seat.fill("fresh", fresh);
        prove();
        seat.keep("headquarters-replace");
        done("headquarters-replaced");
        open(member);
        seat.keep("headquarters-member");
        seat.press(KeyCode.ESCAPE);
    }

    void open(String member) {
        seat.click("members.title");
        seat.awaitCursor("search");
        seat.openOnly(member);
    }

    void openCard(String member) {
        open(member);
        seat.click("members.manage-card");
    }

    /** The operator knows the holder by a document. */
    void prove() {
        seat.pick("identityKind", seat.text("members.identity." + IdentityCheck.Kind.ID_DOCUMENT.key()));
        seat.fill("note", seat.text("tour.document"));
    }

    private void done(String picture) {
        seat.press(KeyCode.ENTER);
        seat.awaitTold("");
        seat.keep(picture);
    }
}
