package org.counterfoil.trials.footprint;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.counterfoil.client.Client;
import org.counterfoil.client.shared.connection.ServerAddress;
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
import org.counterfoil.client.value.list.TransactionsViewModel;
import org.counterfoil.common.shared.Language;

/** The client without a display, and hands that do a {@link DeskWork} at it; it says how far they are. */
final class DeskMain {

    /** Said when the sale screen was drawn for the first time. */
    static final String SALE_SCREEN = "sale screen";
    /** Said when the work is done; the client stays as it is until it is ended. */
    static final String WORKED = "worked";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final int RECHARGE_EVERY = 6;
    private static final int LIST_EVERY = 12;

    private final Client client;
    private final Hands hands;

    private DeskMain(Client client) {
        this.client = client;
        this.hands = new Hands(() -> client.workplace().scene(), PATIENCE);
    }

    /** The arguments of {@link DeskWork#arguments}. */
    public static void main(String... given) throws IOException, InterruptedException {
        var next = List.of(given).iterator();
        var server = new ServerAddress(URI.create(next.next()), Optional.of(next.next()));
        var work = new DeskWork(next.next(), next.next(), next.next(), Path.of(next.next()),
                Integer.parseInt(next.next()), List.of(next.next().split(",")));
        Platform.startup(() -> {});
        try {
            var desk = new DeskMain(new Hands(() -> null, PATIENCE).onUi(() -> open(server, work)));
            desk.signIn(work.password());
            System.out.println(SALE_SCREEN);
            desk.work(work);
            System.out.println(WORKED);
            System.in.read();
        } finally {
            Platform.exit(); // else its thread would keep a desk that failed from its end
        }
    }

    private void work(DeskWork work) {
        for (var sale = 1; sale <= work.sales(); sale++) {
            var card = work.cards().get(sale % work.cards().size());
            sell(card);
            if (sale % RECHARGE_EVERY == 0) {
                recharge(card);
            }
            if (sale % LIST_EVERY == 0) {
                list();
            }
        }
    }

    private static Client open(ServerAddress server, DeskWork work) {
        var settings = new Settings(server, work.terminal(), Theme.LIGHT, Language.ZH_CN,
                new Settings.Devices("connection=file;paper=80;path=" + work.folder().resolve("receipts"), "", ""),
                Optional.of(work.staff()));
        var client = new Client(settings, Clock.systemDefaultZone(), new FxExecutor(), work.folder());
        client.workplace().signInPage().ifPresent(page -> page.password().set(work.password()));
        var stage = new Stage();
        stage.setScene(client.workplace().scene());
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        return client;
    }

    private void signIn(String password) throws InterruptedException {
        hands.await("the desk", () -> client.workplace().signInPage()
                .filter(page -> page.desk().get() instanceof DeskState.Known).isPresent());
        hands.press(KeyCode.ENTER);
        hands.await("the sale screen", () -> client.workplace().screen().filter(SaleScreen.class::isInstance)
                .isPresent());
        var drawn = new CountDownLatch(1);
        hands.onUi(() -> {
            client.workplace().scene().addPostLayoutPulseListener(drawn::countDown);
            Platform.requestNextPulse();
            return true;
        });
        drawn.await();
    }

    private void sell(String card) {
        member(card);
        hands.type("12");
        hands.press(KeyCode.ENTER);
        hands.await("the quote", () -> step() instanceof SaleStep.Quoted);
        hands.press(KeyCode.ENTER);
        hands.await("the sale done", () -> step() instanceof SaleStep.Done);
    }

    /** In the next sale, which has nothing in it yet; the quote is confirmed as it stands. */
    private void recharge(String card) {
        hands.press(KeyCode.ENTER);
        member(card);
        hands.press(KeyCode.F9);
        awaitFlow("the recharge", CommandFlow.class, flow -> true);
        hands.type("100");
        hands.press(KeyCode.ENTER);
        awaitFlow("the recharge's quote", CommandFlow.class, flow -> flow.step()
                .get() instanceof FlowStep.Confirming);
        hands.press(KeyCode.ENTER);
        awaitFlow("the recharge done", CommandFlow.class, flow -> flow.step().get() instanceof FlowStep.Done);
        hands.press(KeyCode.ESCAPE);
    }

    private void list() {
        hands.press(KeyCode.F5);
        awaitFlow("the list", TransactionsViewModel.class, flow -> !flow.list().rows().isEmpty());
        hands.press(KeyCode.ESCAPE);
    }

    private void member(String card) {
        hands.scan(card);
        hands.await("the member", () -> desk().sale().current().get().member()
                .filter(found -> found.number().equals(card)).isPresent());
    }

    private <T> void awaitFlow(String what, Class<T> type, Predicate<T> so) {
        hands.await(what, () -> desk().flow().get().map(OpenFlow::flow).filter(type::isInstance).map(type::cast)
                .filter(so).isPresent());
    }

    private SaleStep step() {
        return desk().sale().current().get().step();
    }

    private DeskViewModel desk() {
        return client.workplace().screen().filter(SaleScreen.class::isInstance).map(SaleScreen.class::cast)
                .orElseThrow(() -> new IllegalStateException("the sale screen is not open")).desk();
    }
}
