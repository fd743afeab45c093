package org.counterfoil.client.staff;

import java.util.List;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.counterfoil.client.Fx;
import org.counterfoil.client.shared.control.KeysAtOnce;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.tour.Hands;
import org.junit.jupiter.api.AfterEach;

/** A screen of an office with a list, on a stage of its own, worked at by the keyboard. */
public abstract class OfficeScreenFixture {

    protected final Hands hands = new Hands(() -> this.stage.getScene());
    private Stage stage;
    private ScreenScope scope;
    private Screen screen;

    /** Opens a screen and waits until it gets the keys. */
    protected void open(SessionScope session, Function<ScreenScope, Screen> making) {
        Fx.start();
        Fx.run(() -> {
            var overlays = new Overlays(new StackPane());
            scope = new ScreenScope(session, overlays, route -> {});
            screen = making.apply(scope);
            overlays.setScreen(screen.node());
            var scene = new Scene(overlays, 1100, 760);
            Theme.LIGHT.applyTo(scene);
            KeysAtOnce.in(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            screen.opened();
            settle();
        });
        Fx.until("the keys go to this window", stage::isFocused);
    }

    @AfterEach
    protected void shut() {
        Fx.run(() -> {
            screen.close();
            scope.close();
            stage.close();
        });
    }

    /** Comes back to the screen. */
    protected void reopen() {
        screen.opened();
        settle();
    }

    /** Presses the list's button for adding, until the cursor stands in a field of the form. */
    protected void add(String field) {
        Fx.run(() -> ((ButtonBase) find("#action-add")).fire());
        Fx.until("the form is open", () -> focus() == find(field));
    }

    /** Opens the details of a row by the keyboard. */
    protected void details(int at) {
        Fx.run(() -> {
            var table = (TableView<?>) find("#list");
            table.getSelectionModel().select(at);
            table.requestFocus();
        });
        hands.press(KeyCode.ENTER);
        Fx.until("the details are open", () -> find(".drawer") != null);
    }

    /** Presses the last button with this name. */
    protected void fire(String name) {
        Fx.run(() -> buttons().stream().filter(button -> name.equals(button.getText()))
                .reduce((first, last) -> last).orElseThrow().fire());
    }

    /** Presses the first one. */
    protected void fireFirst(String name) {
        Fx.run(() -> buttons().stream().filter(button -> name.equals(button.getText())).findFirst().orElseThrow()
                .fire());
    }

    protected boolean offers(String name) {
        return Fx.call(() -> buttons().stream().anyMatch(button -> name.equals(button.getText())));
    }

    /** Whether these words stand anywhere; to be asked on the UI thread. */
    protected boolean says(String words) {
        return stage.getScene().getRoot().lookupAll("*").stream().filter(Labeled.class::isInstance)
                .map(Labeled.class::cast).anyMatch(label -> label.getText() != null && label.getText().contains(words));
    }

    protected Node focus() {
        return stage.getScene().getFocusOwner();
    }

    protected Node find(String selector) {
        return stage.getScene().lookup(selector);
    }

    protected int all(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).size();
    }

    /** Lays out what has just changed. */
    protected void settle() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private List<ButtonBase> buttons() {
        return stage.getScene().getRoot().lookupAll(".button").stream().filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast).toList();
    }
}
