package org.counterfoil.client;

import java.time.Clock;

import javafx.application.Application;
import javafx.stage.Stage;

import org.counterfoil.client.rehearsal.RehearsalMain;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.FxExecutor;
import org.counterfoil.client.staff.enrolment.RemoteNewServer;

/** The window of the client. */
public final class CounterfoilClient extends Application {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private Frontage frontage;

    @Override
    public void start(Stage stage) {
        var settings = Launcher.settings(getParameters().getRaw());
        var file = Launcher.file();
        frontage = new Frontage(settings,
                new Frontage.Machine(Clock.systemDefaultZone(), FxExecutor::new, file,
                        () -> MachineName.of(System.getenv()), new RemoteNewServer(settings::language)),
                stage::setScene);
        frontage.open();
        stage.setTitle(Texts.of(settings.language()).get("shared.brand-full"));
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        RehearsalMain.sooner();
    }

    @Override
    public void stop() {
        if (frontage != null) {
            frontage.close();
        }
    }
}
