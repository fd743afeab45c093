package org.counterfoil.client.tour.opening;

import java.time.Clock;
import java.time.LocalDate;

import javafx.scene.input.KeyCode;

/** What the platform's first administrator does: adds the merchant and grants what it may use. */
final class PlatformOffice {

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
        if (house.abroad()) { // else what is usual there stands there already
            seat.find("currency", house.currency());
            seat.find("zone", house.zone().getId());
            seat.tabTo("law");
            seat.press(KeyCode.RIGHT);
        }
        seat.fill("licenceExpires", seat.texts().figures().dates()
                .typed(LocalDate.now(Clock.system(house.zone())).plusYears(1)));
        seat.fill("staffNumber", NewHouse.ADMINISTRATOR);
        seat.fill("realName", seat.text("tour.administrator"));
        seat.keep("platform-add-merchant");
        seat.press(KeyCode.ENTER);
        var password = seat.written("one-time");
        var administrator = new FirstAdministrator(seat.terminalNamed(), NewHouse.ADMINISTRATOR, password);
        seat.keep("platform-administrator");
        seat.press(KeyCode.ESCAPE);
        return administrator;
    }

    /** Grants recharges and points. */
    void grant() {
        seat.openOnly(house.code());
        seat.keep("platform-merchant");
        seat.click("merchants.quotas");
        new Granting(seat, "platform").grant(house.merchantQuota(), NewHouse.POINTS);
    }
}
