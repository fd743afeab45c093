package org.counterfoil.client.tour.opening;

import java.time.LocalDate;
import java.util.regex.Pattern;

import javafx.scene.input.KeyCode;

/** What the platform's first administrator does: adds the merchant and grants what it may use. */
final class PlatformOffice {

    private static final Pattern LICENCE_CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

    private final Seat seat;
    private final NewHouse house;

    PlatformOffice(Seat seat, NewHouse house) {
        this.seat = seat;
        this.house = house;
    }

    /** Adds the merchant; what is answered is its first administrator. */
    FirstAdministrator addMerchant() {
        seat.await("the merchants", () -> seat.scene().lookup("#action-add") != null);
        seat.awaitCursor("search");
        seat.keep("platform-merchants-empty");
        seat.click("merchants.action.add");
        seat.awaitCursor("code");
        seat.type(house.code());
        seat.fill("name", seat.text("tour.merchant"));
        settle();
        seat.fill("staffNumber", NewHouse.ADMINISTRATOR);
        seat.fill("realName", seat.text("tour.administrator"));
        seat.keep("platform-add-merchant");
        return added("platform-administrator");
    }

    /** Where the merchant is at home, and until when it is licensed. */
    private void settle() {
        if (house.abroad()) { // else what is usual there stands there already
            seat.find("currency", house.currency());
            seat.find("zone", house.zone().getId());
            seat.tabTo("law");
            seat.press(KeyCode.RIGHT);
        }
        seat.fill("licenceExpires", typed(house.today().plusYears(1)));
    }

    private FirstAdministrator added(String picture) {
        seat.press(KeyCode.ENTER);
        var password = seat.written("one-time");
        var administrator = new FirstAdministrator(seat.terminalNamed(), NewHouse.ADMINISTRATOR, password);
        seat.keep(picture);
        seat.press(KeyCode.ESCAPE);
        return administrator;
    }

    /** Issues a licence code, by which one merchant may register itself. */
    String issueCode() {
        seat.click("codes.title");
        seat.awaitCursor("search");
        seat.click("codes.action.issue");
        seat.fill("note", seat.text("tour.neighbour"));
        seat.press(KeyCode.ENTER);
        seat.awaitCell(seat.text("tour.neighbour"));
        seat.keep("platform-licence-code");
        return seat.cellLike(LICENCE_CODE);
    }

    /** Finds who registered, and adds the merchant as it was asked for. */
    FirstAdministrator approve() {
        seat.click("registrations.title");
        seat.awaitCursor("search");
        seat.openOnly(seat.text("tour.neighbour"));
        seat.keep("platform-registration");
        seat.click("registrations.approve");
        seat.awaitCursor("code");
        seat.type(house.neighbour());
        settle();
        seat.fill("staffNumber", NewHouse.ADMINISTRATOR);
        seat.keep("platform-approve");
        return added("platform-approved");
    }

    /** Licenses the merchant until a day. */
    void license(LocalDate until, String picture) {
        seat.click("merchants.title");
        seat.awaitCursor("search");
        seat.openOnly(house.code());
        seat.click("merchants.edit");
        seat.fill("licenceExpires", typed(until));
        seat.keep(picture);
        seat.tabTo("name");
        seat.press(KeyCode.ENTER);
        seat.await("the merchants", () -> seat.scene().lookup("#licenceExpires") == null);
    }

    private String typed(LocalDate day) {
        return seat.texts().figures().dates().typed(day);
    }

    /** Grants recharges and points. */
    void grant() {
        seat.openOnly(house.code());
        seat.keep("platform-merchant");
        seat.click("merchants.quotas");
        new Granting(seat, "platform").grant(house.merchantQuota(), NewHouse.POINTS);
    }
}
