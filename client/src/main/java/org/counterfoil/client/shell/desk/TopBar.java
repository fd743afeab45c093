package org.counterfoil.client.shell.desk;

import java.time.Duration;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.connection.ConnectionState;
import org.counterfoil.client.shared.control.Avatar;
import org.counterfoil.client.shared.control.BrandMark;
import org.counterfoil.client.shared.control.DeviceLight;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.ScanField;
import org.counterfoil.client.shared.control.StatusBadge.Tone;
import org.counterfoil.client.shared.scope.Light;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.client.shell.UnreadMark;

/** Above everything at the desk: mark, scan field, lights, operator. */
final class TopBar extends HBox {

    private static final Duration CLOCK_TICK = Duration.ofSeconds(10);

    private final SessionScope session;
    private final HBox lights = Nodes.row(14);
    private final DeviceLight server = new DeviceLight("cloud_queue", "", Tone.NEUTRAL);
    private final UnreadMark unread;
    private final Label where = Nodes.fixed("", "muted", "t-12");
    private final ListChangeListener<Light> lightsChanged = change -> showLights();
    private final Subscription line;
    private UiExecutor.Pending tick = () -> {};

    /**
     * @param openToday    shows what the desk has done, and what is told today
     * @param openOperator shows who works here
     */
    TopBar(SessionScope session, ScanField scan, Runnable openToday, Runnable openOperator) {
        this.session = session;
        unread = new UnreadMark(session, openToday);
        getStyleClass().add("desk-top");
        getChildren().addAll(new BrandMark(), Nodes.grow(scan), unread, lights, Nodes.ruleV(32),
                operator(openOperator));
        session.terminal().lights().addListener(lightsChanged);
        line = session.terminal().connection().state().subscribe(this::showLine);
        showLights();
        showTime();
    }

    /** Stops listening and ticking. */
    void close() {
        session.terminal().lights().removeListener(lightsChanged);
        line.unsubscribe();
        unread.close();
        tick.cancel();
    }

    private void showLights() {
        lights.getChildren().setAll(server);
        session.terminal().lights().forEach(light -> lights.getChildren()
                .add(new DeviceLight(light.icon(), session.texts().get(light.textKey()), light.tone())));
    }

    private void showLine(ConnectionState state) {
        var texts = session.texts();
        switch (state) {
            case ONLINE -> server.set(texts.get("shared.online"), Tone.SUCCESS);
            case CONNECTING -> server.set(texts.get("shared.connecting"), Tone.WARNING);
            case GONE -> server.set(texts.get("shared.offline"), Tone.DANGER);
        }
    }

    private void showTime() {
        var texts = session.texts();
        where.setText(session.signedIn().desk().alias() + " · "
                + texts.figures().time(session.terminal().clock().instant()));
        tick = session.terminal().executor().after(CLOCK_TICK, this::showTime);
    }

    private Node operator(Runnable open) {
        var name = session.signedIn().operator().realName();
        var words = Nodes.column(0, Nodes.fixed(name, "t-14", "medium"), where);
        words.setAlignment(Pos.CENTER_LEFT);
        var face = Nodes.row(10, new Avatar(name, 40), words);
        var button = Nodes.styled(new Button(name, face), "flat", "operator");
        button.setId("operator");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(session.texts().get("shell.operator", "name", name));
        button.setOnAction(event -> open.run());
        return button;
    }
}
