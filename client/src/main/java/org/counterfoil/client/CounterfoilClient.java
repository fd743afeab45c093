package org.counterfoil.client;

import java.io.IOException;
import java.time.Clock;

import javafx.application.Application;
import javafx.stage.Stage;

import org.counterfoil.client.rehearsal.RehearsalMain;
import org.counterfoil.client.shared.settings.Settings;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.FxExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window of the client. */
public final class CounterfoilClient extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(CounterfoilClient.class);
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private Client client;

    @Override
    public void start(Stage stage) {
        var settings = Launcher.settings(getParameters().getRaw());
        client = new Client(settings, Clock.systemDefaultZone(), new FxExecutor(), Launcher.file().directory());
        client.terminal().settings().subscribe(CounterfoilClient::keep);
        stage.setScene(client.workplace().scene());
        stage.setTitle(Texts.of(settings.language()).get("shared.brand-full"));
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        RehearsalMain.sooner();
    }

    @Override
    public void stop() {
        if (client != null) {
            client.close();
        }
    }

    private static void keep(Settings before, Settings now) {
        try {
            Launcher.file().keep(before, now);
        } catch (IOException unwritable) {
            LOG.warn("the settings could not be kept", unwritable);
        }
    }
}
