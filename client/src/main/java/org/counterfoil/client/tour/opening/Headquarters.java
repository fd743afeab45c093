package org.counterfoil.client.tour.opening;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** What the merchant's administrator does: opens a store, its desk and its cashier, and looks at the first sale. */
final class Headquarters {

    /** What selling needs. */
    private static final List<Permission> SELLING = List.of(Permission.CARD_READ, Permission.RECHARGE,
            Permission.SPEND, Permission.CASH_SALE, Permission.TRANSACTIONS, Permission.REPRINT, Permission.PRODUCTS);

    private static final String TAKINGS = "#home-takings";
    private static final int LAST_DIGITS = 4;
    private static final int MOST_LOOKS = 30;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Seat seat;
    private final NewHouse house;

    Headquarters(Seat seat, NewHouse house) {
        this.seat = seat;
        this.house = house;
    }

    /** A terminal's number, and the code that ties a machine to it. */
    record Ticket(String terminal, String code) {}

    /** Waits for the first page. */
    void awaitHome(String picture) {
        seat.await("the first page", () -> seat.scene().lookup(TAKINGS) != null);
        seat.keep(picture);
    }

    /** Asks for the code of the terminal with this number or alias. */
    Ticket askCode(String words, String picture) {
        seat.click("terminals.title");
        seat.awaitCursor("search");
        seat.openOnly(words);
        seat.keep(picture + "-terminal");
        seat.click("terminals.code");
        var code = seat.written("enrolment-code");
        var ticket = new Ticket(seat.terminalNamed(), code);
        seat.keep(picture + "-code");
        seat.press(KeyCode.ESCAPE);
        return ticket;
    }

    void openStore() {
        seat.click("stores.title");
        seat.awaitCursor("search");
        seat.click("stores.action.add");
        seat.awaitCursor("number");
        seat.type(NewHouse.STORE);
        seat.fill("name", seat.text("tour.store"));
        seat.fill("staffNumber", NewHouse.MANAGER);
        seat.fill("realName", seat.text("tour.manager"));
        seat.keep("headquarters-add-store");
        seat.press(KeyCode.ENTER);
        seat.written("one-time");
        seat.keep("headquarters-manager");
        seat.press(KeyCode.ESCAPE);
        seat.openOnly(NewHouse.STORE);
        seat.click("stores.quotas");
        new Granting(seat, "headquarters").grant(house.storeQuota(), NewHouse.STORE_POINTS);
        seat.keep("headquarters-stores");
    }

    void addDesk() {
        seat.click("terminals.title");
        seat.awaitCursor("search");
        seat.click("terminals.action.add");
        seat.pick("store", NewHouse.STORE);
        seat.pick("type", seat.text("terminals.type.front-desk"));
        seat.fill("alias", seat.text("tour.desk"));
        seat.keep("headquarters-add-desk");
        seat.press(KeyCode.ENTER);
        seat.awaitTold("");
        seat.keep("headquarters-terminals");
    }

    void addRole() {
        seat.click("roles.title");
        seat.awaitCursor("search");
        seat.click("roles.action.add");
        seat.awaitCursor("name");
        seat.type(seat.text("tour.role"));
        seat.pick("type", seat.text("roles.type.front-desk"));
        seat.tabTo("grants");
        SELLING.forEach(this::allow);
        seat.press(KeyCode.ESCAPE);
        seat.keep("headquarters-add-role");
        seat.press(KeyCode.ENTER);
        seat.awaitCell(seat.text("tour.role"));
        seat.keep("headquarters-roles");
    }

    /** Finds a permission by its words, and gives all of it. */
    private void allow(Permission permission) {
        seat.hands().press(KeyCode.F, Set.of(KeyCode.CONTROL));
        seat.fill("grant-words", seat.texts().permission(permission));
        seat.press(KeyCode.ENTER);
        seat.type("23"); // a look where there is no more to it
    }

    /** Adds the cashier; what is answered is the one-time password. */
    String addCashier() {
        seat.click("employees.title");
        seat.awaitCursor("search");
        seat.click("employees.action.add");
        seat.awaitCursor("staffNumber");
        seat.type(NewHouse.CASHIER);
        seat.fill("realName", seat.text("tour.cashier"));
        seat.pick("role", seat.text("tour.role"));
        seat.pick("store", NewHouse.STORE);
        seat.keep("headquarters-add-cashier");
        seat.press(KeyCode.ENTER);
        var password = seat.written("one-time");
        seat.keep("headquarters-cashier");
        seat.press(KeyCode.ESCAPE);
        seat.awaitCell(seat.text("tour.cashier"));
        seat.keep("headquarters-employees");
        return password;
    }

    /** Waits for the sale in the list of all stores, which shows how its number ends. */
    void findSale(String number) {
        seat.click("transactions.title");
        seat.awaitCell(seat.text("transaction.cash-sale"));
        seat.awaitCell(number.substring(number.length() - LAST_DIGITS));
        seat.await("the totals", () -> seat.scene().lookup(".totals") != null);
        seat.keep("headquarters-transactions");
    }

    /** Comes back to the first page until today's sales are what was sold: it follows the books in its own time. */
    void awaitTakings(String picture) {
        for (var looks = 0; looks < MOST_LOOKS && !seat.hands().onUi(this::isTaken); looks++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            seat.click("shell.home");
            seat.await("the first page", () -> seat.scene().lookup(TAKINGS) != null);
        }
        seat.await("the sale on the first page", this::isTaken);
        seat.keep(picture);
    }

    /** Tries to add a terminal after the licence is over: everything can be read and nothing changed. */
    void tryToChange() {
        seat.keep("headquarters-licence-over");
        seat.click("terminals.title");
        seat.awaitCursor("search");
        seat.openOnly(seat.text("tour.desk"));
        seat.click("terminals.close");
        seat.await("the question", () -> seat.scene().lookup("#agree") != null);
        seat.press(KeyCode.ENTER);
        seat.awaitWords(seat.texts().refusal(Refusal.of(RefusalCode.LICENCE_EXPIRED, "day",
                house.today().minusDays(1))));
        seat.keep("headquarters-read-only");
    }

    /** Takes the desk from the machine that it is tied to. */
    void unbindDesk(String terminal) {
        seat.click("terminals.title");
        seat.awaitCursor("search");
        seat.openOnly(seat.text("tour.desk"));
        seat.click("terminals.unbind");
        seat.awaitCursor("agree-words");
        seat.type(terminal);
        seat.keep("headquarters-unbind");
        seat.press(KeyCode.ENTER);
        seat.awaitTold("");
        seat.keep("headquarters-unbound");
    }

    private boolean isTaken() {
        var tile = seat.scene().lookup(TAKINGS);
        return tile != null && tile.lookupAll(".label").stream().filter(Label.class::isInstance)
                .anyMatch(label -> digits(((Label) label).getText()).equals(digits(house.sale())));
    }

    private static String digits(String text) {
        return text == null ? "" : text.replaceAll("\\D", "");
    }
}
