package org.counterfoil.client.tour.opening;

import javafx.scene.input.KeyCode;

import org.counterfoil.common.issuing.IdentityCheck;

/** What an office does with a member's card: reports it lost and found, replaces it. */
final class MemberLife {

    private final Seat seat;

    MemberLife(Seat seat) {
        this.seat = seat;
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

    private void openCard(String member) {
        open(member);
        seat.click("members.manage-card");
    }

    /** The operator knows the holder by a document. */
    private void prove() {
        seat.pick("identityKind", seat.text("members.identity." + IdentityCheck.Kind.ID_DOCUMENT.key()));
        seat.fill("note", seat.text("tour.document"));
    }

    private void done(String picture) {
        seat.press(KeyCode.ENTER);
        seat.awaitTold("");
        seat.keep(picture);
    }
}
