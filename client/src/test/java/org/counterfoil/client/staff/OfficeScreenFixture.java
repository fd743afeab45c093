package org.counterfoil.client.staff;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;

import org.counterfoil.client.Fx;
import org.counterfoil.client.OfficeDesk;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.tour.Hands;
import org.junit.jupiter.api.AfterEach;

/** A screen of an office with a list, on a stage of its own, worked at by the keyboard. */
public abstract class OfficeScreenFixture {

    protected final Hands hands = Hands.quick(() -> this.desk.scene());
    private OfficeDesk desk;

    /** Opens a screen and waits until it gets the keys. */
    protected void open(SessionScope session, Function<ScreenScope, Screen> making) {
        open(session, making, route -> {});
    }

    /** The same, with somebody who hears where it leads. */
    protected void open(SessionScope session, Function<ScreenScope, Screen> making, Consumer<Route> leading) {
        desk = new OfficeDesk(session, making, leading);
    }

    @AfterEach
    protected void shut() {
        desk.close();
    }

    /** The window, its hands and its eyes. */
    protected OfficeDesk desk() {
        return desk;
    }

    /** Comes back to the screen. */
    protected void reopen() {
        desk.reopen();
    }

    /** Presses the list's button for adding, until the cursor stands in a field of the form. */
    protected void add(String field) {
        Fx.run(() -> ((ButtonBase) find("#action-add")).fire());
        Fx.until("the form is open", () -> focus() == find(field));
    }

    /** Opens the details of a row by the keyboard. */
    protected void details(int at) {
        desk.details(at);
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
        return desk.scene().getRoot().lookupAll("*").stream().filter(Labeled.class::isInstance)
                .map(Labeled.class::cast).anyMatch(label -> label.getText() != null && label.getText().contains(words));
    }

    protected Node focus() {
        return desk.scene().getFocusOwner();
    }

    protected Node find(String selector) {
        return desk.scene().lookup(selector);
    }

    protected int all(String selector) {
        return desk.scene().getRoot().lookupAll(selector).size();
    }

    /** Lays out what has just changed. */
    protected void settle() {
        desk.settle();
    }

    private List<ButtonBase> buttons() {
        return desk.scene().getRoot().lookupAll(".button").stream().filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast).toList();
    }
}
