package org.counterfoil.journey;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.counterfoil.client.Client;
import org.counterfoil.client.device.escpos.EscPosPicture;
import org.counterfoil.client.shared.connection.ConnectionState;
import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.settings.Settings;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shared.ui.FxExecutor;
import org.counterfoil.client.staff.DeskState;
import org.counterfoil.client.till.DeskViewModel;
import org.counterfoil.client.till.OpenFlow;
import org.counterfoil.client.till.SaleScreen;
import org.counterfoil.client.till.SaleStep;
import org.counterfoil.client.tour.Hands;
import org.counterfoil.client.value.CommandFlow;
import org.counterfoil.client.value.FlowStep;
import org.counterfoil.common.receipt.Paper;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.staff.Captcha;
import org.counterfoil.common.value.TransactionDetails;

/** A front desk: the client in a window, hands at its keyboard, eyes on its screen, and a printer that writes files. */
final class Desk implements AutoCloseable {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final long START_SECONDS = 30;
    private static final int MOST_OPTIONS = 10;
    private static final int MOST_STOPS = 40;

    private final Path receipts;
    private final Client client;
    private final Stage stage;
    private final Hands hands = new Hands(this::scene);

    private Desk(Path receipts, Client client, Stage stage) {
        this.receipts = receipts;
        this.client = client;
        this.stage = stage;
    }

    /** Opens a client that knows the server by its certificate, and waits for its sign-in page. */
    static Desk open(int port, String fingerprint, String terminal, Path folder, Clock clock)
            throws InterruptedException {
        startToolkit();
        var receipts = folder.resolve("receipts");
        var address = new ServerAddress(URI.create("https://127.0.0.1:" + port), Optional.of(fingerprint));
        var settings = new Settings(address, terminal, Theme.LIGHT, Language.ZH_CN,
                new Settings.Devices("connection=file;paper=80;path=" + receipts, "", ""), Optional.empty());
        var nobody = new Hands(() -> null);
        var desk = nobody.onUi(() -> {
            var client = new Client(settings, clock, new FxExecutor(), folder);
            var stage = new Stage();
            stage.setScene(client.workplace().scene());
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.show();
            return new Desk(receipts, client, stage);
        });
        desk.hands.await("whose desk it is", () -> desk.client.workplace().signInPage()
                .filter(page -> page.desk().get() instanceof DeskState.Known).isPresent());
        return desk;
    }

    Hands hands() {
        return hands;
    }

    /** Types staff number and password on the sign-in page, and presses Enter after each. */
    void typeCredentials(String staff, String password) {
        hands.await("the cursor for the staff number", () -> stage.getScene()
                .getFocusOwner() instanceof TextInputControl);
        hands.type(staff);
        hands.press(KeyCode.ENTER);
        typePassword(password);
    }

    /** Types a password where one is missing, presses Enter, and waits for the answer. */
    void typePassword(String password) {
        hands.await("the cursor for the password", () -> client.workplace().signInPage()
                .filter(page -> !page.busy().get() && page.password().get().isEmpty()).isPresent());
        hands.type(password);
        hands.press(KeyCode.ENTER);
        hands.await("the answer to the password", () -> client.workplace().signInPage()
                .filter(page -> page.busy().get()).isEmpty());
    }

    /** Types what can be read off the picture once the cursor is there, presses Enter, and waits for the answer. */
    void typeDigits(String digits) {
        hands.await("the cursor for the digits", () -> Optional.ofNullable(scene().lookup("#captcha"))
                .filter(Node::isFocusWithin).isPresent());
        hands.type(digits);
        hands.press(KeyCode.ENTER);
        hands.await("the answer to the digits", () -> client.workplace().signInPage()
                .filter(page -> page.busy().get()).isEmpty());
    }

    /** The picture whose digits are to be typed. */
    Captcha picture() {
        return hands.onUi(() -> client.workplace().signInPage().orElseThrow().captcha().picture().get().orElseThrow());
    }

    /** Waits for the one that follows a picture. */
    void awaitPictureAfter(Captcha used) {
        hands.await("another picture", () -> client.workplace().signInPage()
                .flatMap(page -> page.captcha().picture().get()).filter(shown -> shown != used).isPresent());
    }

    /** Waits for the screen to sell at. */
    void awaitSale() {
        hands.await("the sale", () -> client.workplace().screen().filter(SaleScreen.class::isInstance).isPresent());
    }

    /** Scans a card and waits for its holder. */
    void scan(String card) {
        hands.scan(card);
        hands.await("the holder of " + card, () -> sale().sale().current().get().member()
                .filter(found -> found.number().equals(card)).isPresent());
    }

    /** Waits until a banner says a sentence that begins like this, and returns the sentence. */
    String awaitSentence(String beginning) {
        try {
            hands.await(beginning, () -> said().filter(words -> words.startsWith(beginning)).isPresent());
        } catch (IllegalStateException missed) {
            throw new IllegalStateException("it said: " + hands.onUi(this::said), missed);
        }
        return hands.onUi(() -> said().orElseThrow());
    }

    /** Waits until the cursor is in the field with this id. */
    void awaitCursor(String id) {
        hands.await("the cursor in " + id, () -> isIn(id));
    }

    /** Goes on by Tab until the cursor is in the field with this id. */
    void tabTo(String id) {
        for (var stops = 0; stops < MOST_STOPS && !hands.onUi(() -> isIn(id)); stops++) {
            hands.press(KeyCode.TAB);
        }
        awaitCursor(id);
    }

    /** Searches the list by words, waits for the only row that is found, and opens it. */
    void openOnly(String words) {
        hands.press(KeyCode.F, Set.of(KeyCode.CONTROL));
        awaitCursor("search");
        hands.type(words);
        hands.press(KeyCode.ENTER);
        hands.await("one row", () -> scene().lookup("#list") instanceof TableView<?> list
                && list.getItems().size() == 1);
        hands.press(KeyCode.DOWN, KeyCode.ENTER);
        hands.await("the details", () -> scene().lookup("#detail-action") != null);
    }

    /** Waits for a button with this text and clicks it. */
    void click(String text) {
        hands.await("a button " + text, () -> scene().getRoot().lookupAll(".button").stream()
                .anyMatch(button -> button instanceof Button one && text.equals(one.getText())));
        hands.click(text);
    }

    /** Goes down a list that has the cursor, until it shows what is wanted. */
    void pick(String id, String wanted) {
        awaitCursor(id);
        for (var next = 0; next < MOST_OPTIONS && !picked(id).contains(wanted); next++) {
            hands.press(KeyCode.DOWN);
        }
        hands.await(wanted + " in " + id, () -> shown(id).contains(wanted));
    }

    /** What is written in the field with this id, as soon as it is there. */
    String written(String id) {
        hands.await(id, () -> scene().lookup("#" + id) != null);
        return hands.onUi(() -> ((TextInputControl) scene().lookup("#" + id)).getText());
    }

    /** Waits until a cell of a list says this. */
    void awaitCell(String text) {
        hands.await(text, () -> scene().getRoot().lookupAll(".table-cell").stream().map(Labeled.class::cast)
                .anyMatch(cell -> text.equals(cell.getText())));
    }

    void awaitConnection(ConnectionState state) {
        hands.await(state.toString(), () -> client.terminal().connection().state().get() == state);
    }

    /** Waits until the sale has come to a step. */
    <T extends SaleStep> T awaitStep(Class<T> step) {
        hands.await(step.getSimpleName(), () -> step.isInstance(sale().sale().current().get().step()));
        return hands.onUi(() -> step.cast(sale().sale().current().get().step()));
    }

    /** Waits until the customer is asked for the PIN. */
    void awaitPin() {
        hands.await("the question for the PIN", () -> sale().pins().get().isPresent());
    }

    /** Waits until the flow that is open has come to a step. */
    <T extends FlowStep> T awaitFlow(Class<T> step) {
        awaitFlow(step.getSimpleName(), CommandFlow.class, flow -> step.isInstance(flow.step().get()));
        return hands.onUi(() -> step.cast(flow(CommandFlow.class).orElseThrow().step().get()));
    }

    /** Waits until a flow of this type is open and so. */
    <T> void awaitFlow(String what, Class<T> type, Predicate<T> so) {
        hands.await(what, () -> flow(type).filter(so).isPresent());
    }

    /** The paper that was printed for a transaction, as soon as it is out of the printer. */
    EscPosPicture receipt(TransactionDetails transaction) throws IOException {
        var file = receipts.resolve(transaction.number() + ".escpos");
        hands.await("the receipt printed", () -> Files.exists(file)
                && !sale().sale().printing().busy().get());
        return EscPosPicture.of(Files.readAllBytes(file), Paper.MM_80);
    }

    @Override
    public void close() {
        hands.onUi(() -> {
            stage.close();
            client.close();
            return true;
        });
    }

    /** To be asked on the UI thread, as all below. */
    private Scene scene() {
        return stage.getScene();
    }

    private boolean isIn(String id) {
        return Optional.ofNullable(scene().lookup("#" + id)).filter(Node::isFocusWithin).isPresent();
    }

    private DeskViewModel sale() {
        return client.workplace().screen().filter(SaleScreen.class::isInstance).map(SaleScreen.class::cast)
                .orElseThrow(() -> new IllegalStateException("the sale is not open")).desk();
    }

    private <T> Optional<T> flow(Class<T> type) {
        return sale().flow().get().map(OpenFlow::flow).filter(type::isInstance).map(type::cast);
    }

    private String picked(String id) {
        return hands.onUi(() -> shown(id));
    }

    private String shown(String id) {
        return String.valueOf(((ComboBox<?>) scene().lookup("#" + id)).getValue());
    }

    private Optional<String> said() {
        return scene().getRoot().lookupAll(".callout").stream().filter(Banner.class::isInstance)
                .map(Banner.class::cast).map(Banner::words).filter(words -> !words.isEmpty()).findFirst();
    }

    /** Once in a JVM; later desks find it running. */
    private static void startToolkit() throws InterruptedException {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException running) {
            started.countDown();
        }
        Platform.setImplicitExit(false);
        if (!started.await(START_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the toolkit did not start");
        }
    }
}
