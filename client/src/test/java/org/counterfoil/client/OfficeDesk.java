package org.counterfoil.client;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.counterfoil.client.shared.control.KeysAtOnce;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.tour.Hands;

/** One screen of an office in a window of its own, with somebody's hands and eyes. To be used off the UI thread. */
public final class OfficeDesk implements AutoCloseable {

    private static final int MOST_STOPS = 40;

    private final Hands hands = Hands.quick(() -> this.stage.getScene());
    private Stage stage;
    private ScreenScope scope;
    private Screen screen;

    /** Opens a screen in somebody's session. */
    public OfficeDesk(SessionScope session, Function<ScreenScope, Screen> opener) {
        this(session, opener, route -> {});
    }

    /** The same, with somebody who hears where it leads. */
    public OfficeDesk(SessionScope session, Function<ScreenScope, Screen> opener, Consumer<Route> leading) {
        Fx.start();
        Fx.run(() -> {
            var overlays = new Overlays(new StackPane());
            scope = new ScreenScope(session, overlays, leading);
            screen = opener.apply(scope);
            overlays.setScreen(screen.node());
            var scene = new Scene(overlays, 1100, 760);
            Theme.LIGHT.applyTo(scene);
            KeysAtOnce.in(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            reopen();
        });
        Fx.until("the keys go to this window", stage::isFocused);
    }

    public Hands hands() {
        return hands;
    }

    /** The window's content; to be looked at on the UI thread. */
    public Scene scene() {
        return stage.getScene();
    }

    /** Comes back to the screen. */
    public void reopen() {
        screen.opened();
        settle();
    }

    /** Lays out what has just changed. */
    public void settle() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    /** Opens the details of a row by Enter. */
    public void details(int row) {
        Fx.run(() -> {
            var table = (TableView<?>) find("#list");
            table.getSelectionModel().select(row);
            table.requestFocus();
        });
        hands.press(KeyCode.ENTER);
        Fx.until("the details are open", () -> find(".drawer") != null);
    }

    /** Goes on by Tab until the cursor is in this field. */
    public void tabTo(String field) {
        for (int stops = 0; stops < MOST_STOPS && !isAt(field); stops++) {
            hands.press(KeyCode.TAB);
        }
        Fx.until("the cursor is in " + field, () -> isAt(field));
    }

    /** Waits until the cursor was put into this field. */
    public void awaitCursor(String field) {
        Fx.until("the cursor is in " + field, () -> isAt(field));
    }

    /** Waits until something says these words. */
    public void awaitWords(String words) {
        Fx.until("it says " + words, () -> says(words));
    }

    /** Waits until nothing can be found so any more. */
    public void awaitAbsence(String selector) {
        Fx.until("there is no " + selector, () -> find(selector) == null);
    }

    /** Presses the button that can be found so. */
    public void fire(String selector) {
        Fx.run(() -> ((ButtonBase) find(selector)).fire());
    }

    /** Whether there is a button of this name. */
    public boolean offers(String name) {
        return Fx.call(() -> labels(".button").stream().anyMatch(button -> name.equals(button.getText())));
    }

    /** What stands in a field. */
    public String typed(String field) {
        return Fx.call(() -> ((TextField) find("#" + field)).getText());
    }

    /** Whether something can be found so. */
    public boolean has(String selector) {
        return Fx.call(() -> find(selector) != null);
    }

    @Override
    public void close() {
        Fx.run(() -> {
            screen.close();
            scope.close();
            stage.close();
        });
    }

    /** How many places tell these words now. */
    public long times(String words) {
        return Fx.call(() -> labels("*").stream().filter(label -> label.getText() != null
                && label.getText().contains(words)).filter(OfficeDesk::isShown).count());
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    private boolean isAt(String field) {
        var owner = stage.getScene().getFocusOwner();
        return owner != null && field.equals(owner.getId());
    }

    private boolean says(String words) {
        return labels("*").stream().anyMatch(label -> label.getText() != null && label.getText().contains(words));
    }

    private List<Labeled> labels(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream().filter(Labeled.class::isInstance)
                .map(Labeled.class::cast).toList();
    }

    private Node find(String selector) {
        return stage.getScene().lookup(selector);
    }
}
