package org.counterfoil.client.tour.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import javafx.stage.Stage;

import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.tour.Album;
import org.counterfoil.client.tour.Hands;
import org.counterfoil.client.tour.Receipts;
import org.counterfoil.client.tour.server.ServerProcess;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.TransactionDetails;

/** Opens a house in one language, from an installation that knows nobody to its first sale. */
final class Opening {

    private final Language language;
    private final Path data;
    private final Path receipts;
    private final NewHouse house;
    private final Album album;
    private final Seat office;
    private final Seat desk;
    private Consumer<TransactionDetails> sold = _ -> {};

    /**
     * @param stage    the window in which all its clients are shown, one after the other
     * @param pictures where the language's pictures go
     * @param data     where the clients keep what they keep
     * @param progress hears of every picture
     */
    Opening(Language language, Stage stage, Path pictures, Path data, Consumer<String> progress) throws IOException {
        this.language = language;
        this.data = data;
        this.receipts = pictures.resolve("receipts");
        house = NewHouse.in(language);
        album = new Album(pictures, new Hands(stage::getScene), progress);
        office = Seat.atOffice(stage, Texts.of(language), album);
        desk = Seat.atDesk(stage, Texts.of(language), album);
    }

    /** Numbers and pictures of it. */
    Album album() {
        return album;
    }

    /** @param hears of the first sale, as soon as it is made */
    void onSold(Consumer<TransactionDetails> hears) {
        sold = hears;
    }

    /** Runs it; the server is installed and started here, and left running. */
    void run(ServerProcess server) throws IOException, InterruptedException {
        runInstalled(server, server.install());
    }

    /** The same with a server that is installed. */
    void runInstalled(ServerProcess server, String console) throws IOException, InterruptedException {
        Files.writeString(album.next("server-init.txt"), console);
        server.start();
        var first = FirstAdministrator.read(console);
        var administrator = platform(server, first);
        var deskCode = headquarters(server, administrator);
        var sale = firstSale(server, deskCode);
        new Receipts(receipts).picture(sale.number(), album.next("desk-receipt.png"));
        sold.accept(sale);
        lookAtIt(administrator, sale);
        new CardLife(house, new Oversight.Place(office, this::atEquippedHeadquarters, administrator.staff()),
                new Oversight.Place(desk, this::atDesk, NewHouse.CASHIER), camera()).run();
        new Oversight(house, new Oversight.Place(office, this::atPlatform, first.staff()),
                new Oversight.Place(office, this::atHeadquarters, administrator.staff()))
                .run(deskCode.ticket().terminal());
        seeUnbound();
    }

    private FirstAdministrator platform(ServerProcess server, FirstAdministrator first) throws IOException {
        try (var machine = atPlatform()) {
            machine.enrol(server.url(), server.fingerprint(), first.terminal(), "", "platform-start");
            office.keep("platform-sign-in");
            machine.signInFirst(first.staff(), first.password(), "platform-new-password");
            var platform = new PlatformOffice(office, house);
            var administrator = platform.addMerchant();
            platform.grant();
            machine.signOut();
            return administrator;
        }
    }

    /** What the cashier is told: where, and by which code and password. */
    private record ForDesk(Headquarters.Ticket ticket, String password) {}

    private ForDesk headquarters(ServerProcess server, FirstAdministrator first) throws IOException {
        try (var machine = atHeadquarters()) {
            machine.enrol(server.url(), server.fingerprint(), first.terminal(), "", "headquarters-start");
            office.keep("headquarters-sign-in");
            machine.signInFirst(first.staff(), first.password(), "headquarters-new-password");
            var headquarters = new Headquarters(office, house);
            headquarters.awaitHome("headquarters-home-empty");
            var own = headquarters.askCode(first.terminal(), "headquarters-own");
            machine.signOut();
            office.click("staff.enrol");
            machine.enrol(server.url(), server.fingerprint(), own.terminal(), own.code(), "headquarters-enrol");
            machine.signIn(first.staff(), NewHouse.PASSWORD);
            office.await("the first page", () -> office.scene().lookup("#home-takings") != null);
            headquarters.openStore();
            headquarters.addDesk();
            headquarters.addRole();
            var password = headquarters.addCashier();
            var ticket = headquarters.askCode(office.text("tour.desk"), "headquarters-desk");
            machine.signOut();
            return new ForDesk(ticket, password);
        }
    }

    /** The machine knows nothing but its printer. */
    private TransactionDetails firstSale(ServerProcess server, ForDesk told) throws IOException {
        new Receipts(receipts).clear();
        try (var machine = atDesk()) {
            machine.enrol(server.url(), server.fingerprint(), told.ticket().terminal(), told.ticket().code(),
                    "desk-enrol");
            desk.keep("desk-sign-in");
            machine.signInFirst(NewHouse.CASHIER, told.password(), "desk-new-password");
            return new FrontDesk(desk, machine).sell(house.sale());
        }
    }

    /** On the machine of headquarters, which knows by now which terminal it is. */
    private void lookAtIt(FirstAdministrator administrator, TransactionDetails sale) throws IOException {
        try (var machine = atHeadquarters()) {
            machine.signIn(administrator.staff(), NewHouse.PASSWORD);
            var headquarters = new Headquarters(office, house);
            headquarters.findSale(sale.number());
            headquarters.awaitTakings("headquarters-home");
        }
    }

    /** The desk's machine still has its key, which is worth nothing any more. */
    private void seeUnbound() throws IOException {
        try (var machine = Machine.start(desk, deskHome(), speaking(), desk.text("tour.machine-desk"))) {
            machine.signIn(NewHouse.CASHIER, NewHouse.PASSWORD);
            desk.awaitWords(desk.texts().refusal(Refusal.of(RefusalCode.TERMINAL_NOT_BOUND)));
            desk.keep("desk-unbound");
        }
    }

    private Machine atPlatform() throws IOException {
        return Machine.start(office, data.resolve("platform"), speaking(), office.text("tour.machine-platform"));
    }

    private Machine atHeadquarters() throws IOException {
        return Machine.start(office, data.resolve("headquarters"), speaking(),
                office.text("tour.machine-headquarters"));
    }

    /** Its camera takes the same picture every time, and a folder plays its writer of cards. */
    private Machine atEquippedHeadquarters() throws IOException {
        var given = new HashMap<>(speaking());
        given.put("camera", camera().copying());
        given.put("writer", "connection=file;path=" + blankCards());
        return Machine.start(office, data.resolve("headquarters"), given, office.text("tour.machine-headquarters"));
    }

    /** The folder, with a blank card in it; once that is written the next one lies there. */
    private Path blankCards() throws IOException {
        var folder = Files.createDirectories(data.resolve("cards"));
        var card = folder.resolve("card");
        if (!Files.exists(card)) {
            Files.createFile(card);
        }
        return folder;
    }

    private Portrait camera() {
        return new Portrait(data.resolve("portrait.png"));
    }

    private Machine atDesk() throws IOException {
        var given = new HashMap<>(speaking());
        given.put("printer", "connection=file;paper=80;path=" + receipts);
        return Machine.start(desk, deskHome(), given, desk.text("tour.machine-desk"));
    }

    private Path deskHome() {
        return data.resolve("desk");
    }

    private Map<String, String> speaking() {
        return Map.of("language", language.tag());
    }
}
