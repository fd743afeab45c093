package org.counterfoil.client.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.counterfoil.client.Client;
import org.counterfoil.client.Launcher;
import org.counterfoil.client.rehearsal.RehearsalMain;
import org.counterfoil.client.shared.settings.Settings;
import org.counterfoil.client.shared.ui.FxExecutor;
import org.counterfoil.client.tour.Tour;
import org.counterfoil.client.tour.server.ServerProcess;
import org.counterfoil.common.shared.DataHome;
import org.counterfoil.common.shared.Edge;

/** {@code ./counterfoil demo}: a server with demo data and the client in front of it, on the screen or as a tour. */
public final class DemoMain {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final int WRONG_USE = 2;
    private static final String HELP = """
            Usage: counterfoil demo [--headless DIR] [--data DIR] [--fresh]

            Starts a server with demo data and opens a front desk's sign-in, filled in. The first start makes the data
            (about half a minute); later ones use it again. Where there is no display, the tour runs.

              --headless DIR  drive the client by its keys without a display, and keep numbered pictures, the
                              receipts (PNG and printer bytes) and the transaction list in DIR
              --data DIR      keep the demo's data there instead of in the user's data directory
              --fresh         throw the demo's data away first
            """;

    private final Path home;
    private final DemoOptions.Run options;
    private final long begun = System.nanoTime();

    private DemoMain(Path home, DemoOptions.Run options) {
        this.home = home;
        this.options = options;
    }

    /** Exit code 0, 1 when something failed, 2 for wrong arguments. */
    public static void main(String[] arguments) {
        var dataHome = DataHome.of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
        switch (DemoOptions.parse(List.of(arguments), dataHome, hasDisplay())) {
            case DemoOptions.Help() -> System.out.print(HELP);
            case DemoOptions.Wrong(var sentence) -> {
                System.err.println("counterfoil: " + sentence);
                System.exit(WRONG_USE);
            }
            case DemoOptions.Run run -> System.exit(
                    new DemoMain(Path.of(System.getProperty("counterfoil.home", "")).toAbsolutePath(), run).runs()
                            ? 0
                            : 1);
        }
    }

    private static boolean hasDisplay() {
        var linux = System.getProperty("os.name").startsWith("Linux");
        return !linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }

    /** The command's edge: a person at a terminal gets one line, whatever went wrong. */
    @Edge
    private boolean runs() {
        try {
            run();
            return true;
        } catch (Exception failed) {
            System.err.println("counterfoil: the demo stopped: " + failed.getMessage());
            failed.printStackTrace(System.err);
            return false;
        }
    }

    private void run() throws Exception {
        if (options.fresh()) {
            ServerProcess.throwAway(options.data());
        }
        say("starting the server over " + options.data());
        try (var server = new ServerProcess(home, options.data(), DemoDesk.SERVER, this::say)) {
            server.start();
            say("the server answers at " + server.url());
            if (options.pictures().isPresent()) {
                System.setProperty("glass.platform", "Headless");
                System.setProperty("prism.order", "sw");
            }
            var client = open(server);
            if (options.pictures().isPresent()) {
                new Tour(client, server, options.pictures().get(), this::say).run();
            } else {
                say("the desk is open; close its window to end the demo");
                closed.await();
            }
            onUi(client::close);
        } finally {
            Platform.exit();
        }
        say("done");
    }

    private final CountDownLatch closed = new CountDownLatch(1);

    private Client open(ServerProcess server) throws Exception {
        var arguments = new java.util.ArrayList<>(server.clientArguments());
        arguments.addAll(DemoDesk.arguments(options.pictures()));
        var settings = Launcher.settings(arguments);
        var opened = new CountDownLatch(1);
        var made = new Client[1];
        Platform.startup(() -> {
            made[0] = show(settings);
            opened.countDown();
        });
        opened.await();
        return made[0];
    }

    private Client show(Settings settings) {
        var client = new Client(settings, Clock.systemDefaultZone(), new FxExecutor(), options.data());
        client.workplace().signInPage().ifPresent(page -> page.password().set(DemoDesk.PASSWORD));
        var stage = new Stage(options.pictures().isPresent() ? StageStyle.UNDECORATED : StageStyle.DECORATED);
        stage.setScene(client.workplace().scene());
        stage.setTitle("Counterfoil");
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.setOnHidden(event -> closed.countDown());
        stage.show();
        RehearsalMain.sooner();
        say("the sign-in is on the screen");
        return client;
    }

    private static void onUi(Runnable action) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                action.run();
            } finally {
                done.countDown();
            }
        });
        done.await();
    }

    private void say(String what) {
        var seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000;
        System.out.printf("%3d s  %s%n", seconds, what);
    }
}
