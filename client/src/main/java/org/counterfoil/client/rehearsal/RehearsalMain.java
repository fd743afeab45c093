package org.counterfoil.client.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.counterfoil.client.Client;
import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.client.shared.settings.Settings;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shared.ui.FxExecutor;
import org.counterfoil.client.staff.DeskState;
import org.counterfoil.client.till.SaleScreen;
import org.counterfoil.client.till.SaleStep;
import org.counterfoil.client.till.sample.SamplePeople;
import org.counterfoil.client.tour.Hands;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.start.StartCache;

/** Opens the client, signs in and sells once, without a display and without a server. */
public final class RehearsalMain {

    /** What a JVM needs that shows nothing. */
    public static final List<String> WITHOUT_DISPLAY = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    private static final String PASSWORD = "rehearsal";
    /** At the lowest priority on a machine that is busy, this takes what it takes. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private RehearsalMain() {}

    /** Sees to it, in the background, that the client's next start is quicker. */
    public static void sooner() {
        StartCache.of("client").ifPresent(cache -> Thread.ofVirtual().start(() -> cache.makeUnlessCurrent(
                RehearsalMain.class, WITHOUT_DISPLAY)));
    }

    /** Exit code 0 when the sale was made. */
    public static void main(String... arguments) throws Exception {
        var folder = Files.createTempDirectory("counterfoil-rehearsal");
        try (var server = new PretendServer(key(folder), PASSWORD.toCharArray())) {
            Platform.startup(() -> {});
            play(open(server.address(), folder));
        } finally {
            Platform.exit(); // else its thread would keep a rehearsal that failed from its end
            remove(folder);
        }
        System.exit(0);
    }

    private static void play(Client client) {
        var hands = new Hands(() -> client.workplace().scene(), PATIENCE);
        hands.await("the desk", () -> client.workplace().signInPage()
                .filter(page -> page.desk().get() instanceof DeskState.Known).isPresent());
        hands.type(PASSWORD);
        hands.press(KeyCode.ENTER);
        hands.await("the sale screen", () -> sale(client).isPresent());
        hands.scan(SamplePeople.LIN);
        hands.await("the member", () -> sale(client).orElseThrow().desk().sale().current().get().member().isPresent());
        hands.type("100");
        hands.press(KeyCode.ENTER);
        hands.await("the quote", () -> step(client) instanceof SaleStep.Quoted);
        hands.press(KeyCode.ENTER);
        hands.await("the sale done", () -> step(client) instanceof SaleStep.Done);
        hands.onUi(() -> {
            client.close();
            return true;
        });
    }

    private static Client open(ServerAddress server, Path folder) {
        var terminal = SamplePeople.signedIn().desk().terminal();
        var settings = new Settings(server, terminal, Theme.LIGHT, Language.ZH_CN,
                new Settings.Devices("connection=file;paper=80;path=" + folder.resolve("receipts"), "", ""),
                Optional.of("0127"));
        return new Hands(() -> null, PATIENCE).onUi(() -> {
            var client = new Client(settings, Clock.systemDefaultZone(), new FxExecutor(), folder);
            var stage = new Stage();
            stage.setScene(client.workplace().scene());
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.show();
            return client;
        });
    }

    private static Optional<SaleScreen> sale(Client client) {
        return client.workplace().screen().filter(SaleScreen.class::isInstance).map(SaleScreen.class::cast);
    }

    private static SaleStep step(Client client) {
        return sale(client).orElseThrow().desk().sale().current().get().step();
    }

    /** A key for this rehearsal alone; what makes keys is a tool of every JDK. */
    private static KeyStore key(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        var file = folder.resolve("key.p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(tool, "-genkeypair", "-keyalg", "EC", "-alias", "key", "-dname", "CN=localhost",
                "-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore", file.toString()).inheritIO().start();
        if (made.waitFor() != 0) {
            throw new IOException("no key could be made");
        }
        var key = KeyStore.getInstance("PKCS12");
        try (var stored = Files.newInputStream(file)) {
            key.load(stored, PASSWORD.toCharArray());
        }
        return key;
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
