package org.counterfoil.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.counterfoil.client.pictures.SampleEnrolment;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.SampleTerminals;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.connection.Remote;
import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.client.shared.connection.ServerGone;
import org.counterfoil.client.shared.seal.KeyFile;
import org.counterfoil.client.shared.settings.Settings;
import org.counterfoil.client.shared.settings.SettingsFile;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shared.ui.FxExecutor;
import org.counterfoil.client.staff.enrolment.NewServer;
import org.counterfoil.client.tour.Hands;
import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.organisation.EnrolTerminal;
import org.counterfoil.common.organisation.EnrolmentTicket;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.staff.SessionApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The first start: from a machine that is nothing yet to the sign-in page of a terminal, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FrontageTest {

    private static final String FINGERPRINT = "0123456789ABCDEF".repeat(4);
    private static final URI SERVER = URI.create("https://127.0.0.1:1");
    private static final String TERMINAL = "1873200002";

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleEnrolment enrolment = new SampleEnrolment(sitting,
            new SampleTerminals(sitting, new SampleStores(sitting)));
    private final Hands hands = Hands.quick(() -> this.stage.getScene());
    @TempDir
    private Path folder;
    private SettingsFile file;
    private Stage stage;
    private Frontage frontage;

    /** A line to a server loads much: off the UI thread, whose answers are waited for with a limit. */
    @BeforeAll
    static void loadWhatALineNeeds() {
        try (var line = new Remote(new ServerAddress(SERVER, Optional.of(FINGERPRINT)), Optional::empty,
                () -> Language.EN, Remote.Watch.NOBODY)) {
            line.api(SessionApi.class);
        }
    }

    @BeforeEach
    void open() {
        Fx.start();
        file = new SettingsFile(folder.resolve("client.properties"));
        var given = new Properties();
        given.setProperty("language", "en");
        given.setProperty("server", SERVER.toString());
        Fx.run(() -> {
            stage = new Stage();
            frontage = new Frontage(Settings.of(given), new Frontage.Machine(sitting.clock(), FxExecutor::new, file,
                    () -> "till-7", new OneServer()), stage::setScene);
            frontage.open();
            stage.show();
            stage.requestFocus();
        });
        Fx.until("the keys go to this window", stage::isFocused);
    }

    @AfterEach
    void shut() {
        Fx.run(() -> {
            frontage.close();
            stage.close();
        });
    }

    @Test
    void aMachineBecomesATerminalByWhatHeadquartersTold() throws IOException {
        awaitCursor("server-text");
        hands.press(KeyCode.TAB);
        hands.type(TERMINAL);
        hands.press(KeyCode.TAB);
        hands.type(SampleEnrolment.CODE.toLowerCase(Locale.ROOT));
        hands.press(KeyCode.ENTER);
        awaitWords("Is this the right server?");
        awaitWords("CDEF");
        awaitWords("Compare every group");
        assertThat(enrolment.came()).isEmpty();
        hands.press(KeyCode.ENTER);
        Fx.until("the client stands at its terminal", () -> frontage.client().isPresent());
        assertThat(enrolment.came()).extracting(EnrolTerminal::installation).containsExactly("till-7");
        assertThat(file.read()).containsEntry("terminal", TERMINAL).containsEntry("fingerprint", FINGERPRINT);
        assertThat(new KeyFile(folder).bound(TERMINAL).orElseThrow().publicKey())
                .isEqualTo(enrolment.came().getFirst().publicKey());
        assertThat(Fx.call(() -> frontage.client().orElseThrow().terminal().enrolled().seal())).isPresent();
        assertThat(Fx.call(() -> frontage.client().orElseThrow().workplace().signInPage())).isPresent();
    }

    @Test
    void aScannedTicketFillsEveryFieldAndVouchesForItsServer() {
        scan(FINGERPRINT);
        awaitWords("contains the same fingerprint");
        hands.press(KeyCode.ENTER);
        Fx.until("the client stands at its terminal", () -> frontage.client().isPresent());
        assertThat(enrolment.came()).extracting(EnrolTerminal::terminal).containsExactly(TERMINAL);
    }

    @Test
    void whereThereIsNoCodeYetTheMachineStandsAtItsTerminalUntied() throws IOException {
        awaitCursor("server-text");
        hands.press(KeyCode.TAB);
        hands.type(TERMINAL);
        hands.press(KeyCode.ENTER);
        awaitWords("No code: this works only at an office");
        awaitWords("CDEF");
        hands.press(KeyCode.ENTER);
        Fx.until("the client stands at its terminal", () -> frontage.client().isPresent());
        assertThat(enrolment.came()).isEmpty();
        assertThat(file.read()).containsEntry("terminal", TERMINAL).containsEntry("fingerprint", FINGERPRINT);
        assertThat(new KeyFile(folder).bound(TERMINAL)).isEmpty();
        assertThat(Fx.call(() -> frontage.client().orElseThrow().terminal().enrolled().seal())).isEmpty();
    }

    @Test
    void nothingIsSentToAnotherServerThanTheTicketIsOf() {
        scan("F" + FINGERPRINT.substring(1));
        awaitWords("A different server answered");
        hands.press(KeyCode.ENTER);
        awaitCursor("server-text");
        assertThat(enrolment.came()).isEmpty();
    }

    @Test
    void whatIsRefusedOrMissingIsToldAndWhatWasTypedStays() {
        awaitCursor("server-text");
        put("terminal-text", "18732");
        put("code-text", "AAAA AAAA AAAA AAAA");
        hands.press(KeyCode.ENTER);
        awaitWords("has 10 digits");
        awaitCursor("terminal-text");
        put("terminal-text", TERMINAL);
        hands.press(KeyCode.ENTER);
        awaitWords("Is this the right server?");
        hands.press(KeyCode.ENTER);
        awaitWords("The code is not right for this terminal");
        assertThat(Fx.call(() -> frontage.client())).isEmpty();
        assertThat(enrolment.came()).hasSize(1);
    }

    @Test
    void escLeavesTheComparisonAndSendsNothing() {
        scan(FINGERPRINT);
        awaitWords("Is this the right server?");
        hands.press(KeyCode.ESCAPE);
        awaitCursor("server-text");
        assertThat(enrolment.came()).isEmpty();
    }

    @Test
    void aTerminalCanBecomeAnotherOneOrStayWhatItIs() {
        scan(FINGERPRINT);
        awaitWords("contains the same fingerprint");
        hands.press(KeyCode.ENTER);
        Fx.until("the client stands at its terminal", () -> frontage.client().isPresent());
        hands.click("Enrol this machine again");
        awaitWords("Enrol this machine");
        assertThat(Fx.call(() -> frontage.client())).isEmpty();
        hands.press(KeyCode.ESCAPE);
        Fx.until("the client is back", () -> frontage.client().isPresent());
        assertThat(Fx.call(() -> frontage.client().orElseThrow().terminal().settings().get().terminal()))
                .isEqualTo(TERMINAL);
    }

    /** As a scanner does it: all at once, where the cursor is, and Enter. */
    private void scan(String fingerprint) {
        awaitCursor("server-text");
        put("server-text",
                new EnrolmentTicket(SERVER, Optional.of(fingerprint), TERMINAL, SampleEnrolment.CODE).line());
        hands.press(KeyCode.ENTER);
    }

    private void put(String field, String text) {
        Fx.run(() -> ((TextField) stage.getScene().lookup("#" + field)).setText(text));
    }

    private void awaitCursor(String field) {
        Fx.until("the cursor is in " + field, () -> stage.getScene().getFocusOwner() != null
                && field.equals(stage.getScene().getFocusOwner().getId()));
    }

    private void awaitWords(String words) {
        Fx.until("it says " + words, () -> labels().stream()
                .anyMatch(label -> label.getText() != null && label.getText().contains(words)));
    }

    private List<Labeled> labels() {
        return stage.getScene().getRoot().lookupAll("*").stream().filter(Labeled.class::isInstance)
                .map(Labeled.class::cast).toList();
    }

    private final class OneServer implements NewServer {

        @Override
        public Optional<String> fingerprint(URI server) {
            if (!server.equals(SERVER)) {
                throw new ServerGone(new ConnectException("nobody is there"));
            }
            return Optional.of(FINGERPRINT);
        }

        @Override
        public Desk enrol(ServerAddress server, EnrolTerminal command) {
            assertThat(server.fingerprint()).contains(FINGERPRINT);
            return enrolment.enrol(command);
        }
    }
}
