package org.counterfoil.client.tour.opening;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.counterfoil.client.tour.Hands;
import org.counterfoil.client.tour.server.ServerProcess;
import org.counterfoil.common.shared.DataHome;
import org.counterfoil.common.shared.Edge;
import org.counterfoil.common.shared.Language;

/** {@code ./counterfoil tour}: a new merchant from {@code --init} to its first sale, on screen, in three languages. */
public final class OpeningMain {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final int WRONG_USE = 2;
    private static final String HELP = """
            Usage: counterfoil tour [--language zh_CN|en|vi|all] [--data DIR] DIR

            Sets up a new merchant from an installation that knows nobody to its first sale: the real server, and the
            ordinary client, driven by its keys. Keeps a numbered picture of every step, and the first receipt, in DIR,
            a folder for each language. Needs no display.

              --language L   one language in place of all three
              --data DIR     keep the servers' and the clients' data there instead of in the user's data directory;
                             those of an earlier tour are thrown away first
            """;

    private final Path home;
    private final OpeningOptions.Run options;
    private final long begun = System.nanoTime();

    private OpeningMain(Path home, OpeningOptions.Run options) {
        this.home = home;
        this.options = options;
    }

    /** Exit code 0, 1 when something failed, 2 for wrong arguments. */
    public static void main(String[] arguments) {
        var dataHome = DataHome.of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
        switch (OpeningOptions.parse(List.of(arguments), dataHome)) {
            case OpeningOptions.Help() -> System.out.print(HELP);
            case OpeningOptions.Wrong(var sentence) -> {
                System.err.println("counterfoil: " + sentence);
                System.exit(WRONG_USE);
            }
            case OpeningOptions.Run run -> System.exit(
                    new OpeningMain(Path.of(System.getProperty("counterfoil.home", "")).toAbsolutePath(), run).runs()
                            ? 0
                            : 1);
        }
    }

    /** The command's edge: a person at a terminal gets one line, whatever went wrong. */
    @Edge
    private boolean runs() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            var stage = window();
            for (var language : options.languages()) {
                open(language, stage);
            }
            return true;
        } catch (Exception failed) {
            System.err.println("counterfoil: the tour stopped: " + failed.getMessage());
            failed.printStackTrace(System.err);
            return false;
        } finally {
            Platform.exit();
        }
    }

    private void open(Language language, Stage stage) throws IOException, InterruptedException {
        var name = OpeningOptions.name(language);
        var data = options.data().resolve(name);
        ServerProcess.throwAway(data);
        say(name + ": installing the server in " + data);
        var opening = new Opening(language, stage, options.pictures().resolve(name), data.resolve("clients"),
                this::say);
        var start = System.nanoTime();
        var told = new StringBuilder();
        opening.onSold(sale -> told.append("first sale %s in %d s".formatted(sale.number(), secondsSince(start))));
        try (var process = new ServerProcess(home, data, new ServerProcess.Given(speaking(language), List.of()),
                this::say)) {
            opening.run(process);
        }
        System.out.printf("tour: %d steps, %d pictures, %s%n", opening.album().numbers(),
                opening.album().pictures(), told);
    }

    /** The server names what it makes in the language of the machine. */
    private static List<String> speaking(Language language) {
        var locale = language.locale();
        return List.of("-Duser.language=" + locale.getLanguage(), "-Duser.country=" + locale.getCountry());
    }

    private static Stage window() throws InterruptedException {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        return new Hands(() -> null).onUi(() -> {
            var stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(new Scene(new Region()));
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.show();
            return stage;
        });
    }

    private void say(String what) {
        System.out.printf(Locale.ROOT, "%3d s  %s%n", secondsSince(begun), what);
    }

    private static long secondsSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toSeconds();
    }
}
