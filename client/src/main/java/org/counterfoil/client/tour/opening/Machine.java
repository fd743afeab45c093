package org.counterfoil.client.tour.opening;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Frontage;
import org.counterfoil.client.shared.settings.Settings;
import org.counterfoil.client.shared.settings.SettingsFile;
import org.counterfoil.client.shared.ui.FxExecutor;
import org.counterfoil.client.shell.Workplace;
import org.counterfoil.client.staff.DeskState;
import org.counterfoil.client.staff.enrolment.RemoteNewServer;

/** A machine with the ordinary client on it, and what it keeps in a folder of its own. */
final class Machine implements AutoCloseable {

    private final Seat seat;
    private final Frontage frontage;

    private Machine(Seat seat, Frontage frontage) {
        this.seat = seat;
        this.frontage = frontage;
    }

    /**
     * Starts the client in the seat's window, over what the machine kept.
     *
     * @param given settings for this start, as on the command line
     * @param name  what the machine calls itself
     */
    static Machine start(Seat seat, Path home, Map<String, String> given, String name) throws IOException {
        var file = new SettingsFile(home.resolve("client.properties"));
        var properties = file.read();
        properties.putAll(given);
        var settings = Settings.of(properties);
        return seat.hands().onUi(() -> {
            var frontage = new Frontage(settings, new Frontage.Machine(Clock.systemDefaultZone(), FxExecutor::new, file,
                    () -> name, new RemoteNewServer(settings::language)), seat::show);
            frontage.open();
            return new Machine(seat, frontage);
        });
    }

    /**
     * Types what was told, compares the fingerprint as a person would, and becomes a terminal.
     *
     * @param code empty where there is none yet
     */
    void enrol(String server, String fingerprint, String terminal, String code, String picture) {
        seat.awaitCursor("server");
        seat.fill("server", server);
        seat.fill("terminal", terminal);
        seat.tabTo("code");
        seat.type(code);
        seat.keep(picture);
        seat.press(KeyCode.ENTER);
        seat.awaitCursor("commit");
        var shown = seat.hands().onUi(() -> seat.scene().lookup("#fingerprint").getAccessibleText());
        if (!bare(shown).equals(bare(fingerprint))) {
            throw new IllegalStateException("another server answered: " + shown);
        }
        seat.keep(picture + "-fingerprint");
        seat.press(KeyCode.ENTER);
        awaitDesk();
    }

    /** As a person compares: nobody reads out blanks and colons. */
    private static String bare(String fingerprint) {
        return fingerprint.replaceAll("[^0-9A-F]", "");
    }

    /** Waits for the sign-in page of a terminal that the server knows. */
    void awaitDesk() {
        seat.await("the desk", () -> frontage.client().flatMap(client -> client.workplace().signInPage())
                .filter(page -> page.desk().get() instanceof DeskState.Known).isPresent());
    }

    /** A newcomer asks the platform to be taken in, by the licence code it was given. */
    void register(String code) {
        awaitDesk();
        seat.click("register.open");
        seat.awaitCursor("merchantName");
        seat.type(seat.text("tour.neighbour"));
        seat.fill("contact", seat.text("tour.neighbour-contact"));
        seat.fill("email", "owner@neighbour.example");
        seat.fill("licenceCode", code);
        seat.keep("newcomer-register");
        seat.press(KeyCode.ENTER);
        seat.awaitCursor("register-close");
        seat.keep("newcomer-registered");
        seat.press(KeyCode.ENTER);
    }

    /** Types staff number and password. */
    void signIn(String staff, String password) {
        awaitDesk();
        seat.awaitCursor("login");
        seat.type(staff);
        seat.press(KeyCode.ENTER);
        seat.awaitCursor("password");
        seat.type(password);
        seat.press(KeyCode.ENTER);
    }

    /** The first time, with a password that is good once: it is replaced by one's own. */
    void signInFirst(String staff, String password, String picture) {
        signIn(staff, password);
        seat.awaitCursor("current-password");
        seat.type(password);
        for (var field : List.of("new-password", "new-password-again")) {
            seat.tabTo(field);
            seat.type(NewHouse.PASSWORD);
        }
        seat.keep(picture);
        seat.press(KeyCode.ENTER);
    }

    /** Leaves through the operator's panel, and waits for the sign-in page. */
    void signOut() {
        seat.await("the operator's button", () -> seat.scene().lookup("#operator") != null);
        seat.hands().onUi(() -> {
            ((Button) seat.scene().lookup("#operator")).fire();
            return true;
        });
        seat.click("shell.sign-out");
        awaitDesk();
    }

    /** To be asked on the UI thread. */
    Workplace workplace() {
        return frontage.client().orElseThrow().workplace();
    }

    @Override
    public void close() {
        seat.hands().onUi(() -> {
            frontage.close();
            return true;
        });
    }
}
