package org.counterfoil.client.tour.opening;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Segments;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.tour.Album;
import org.counterfoil.client.tour.Hands;

/** One window with hands at its keyboard, eyes on its screen, and an album beside it. */
final class Seat {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration QUICK = Duration.ofMillis(12);
    private static final int MOST_OPTIONS = 40;
    private static final int MOST_STOPS = 60;
    private static final Pattern TERMINAL = Pattern.compile("\\d{10}");

    private final Stage stage;
    private final Texts texts;
    private final Album album;
    private final Hands hands;

    private Seat(Stage stage, Texts texts, Album album, Hands hands) {
        this.stage = stage;
        this.texts = texts;
        this.album = album;
        this.hands = hands;
    }

    /** At an office, where nobody takes quick hands for a reader. */
    static Seat atOffice(Stage stage, Texts texts, Album album) {
        return new Seat(stage, texts, album, new Hands(stage::getScene, PATIENCE, QUICK));
    }

    /** At a front desk. */
    static Seat atDesk(Stage stage, Texts texts, Album album) {
        return new Seat(stage, texts, album, new Hands(stage::getScene));
    }

    /**
     * Shows a scene in the window. The first picture of a scene whose size nobody asked for resizes it: one is taken
     * before the window gives it its own.
     */
    void show(Scene scene) {
        scene.snapshot(null);
        stage.setScene(scene);
    }

    Texts texts() {
        return texts;
    }

    Album album() {
        return album;
    }

    Hands hands() {
        return hands;
    }

    /** A text of the language that is spoken here. */
    String text(String key) {
        return texts.get(key);
    }

    /** Keeps a picture of what is shown. */
    void keep(String name) {
        album.keep(name);
    }

    void press(KeyCode... keys) {
        hands.press(keys);
    }

    void type(String text) {
        hands.type(text);
    }

    /** Waits for something on the screen; where it never comes, the last picture is of what is there instead. */
    void await(String what, BooleanSupplier shown) {
        try {
            hands.await(what, shown);
        } catch (IllegalStateException missed) {
            keep("stopped-here");
            throw missed;
        }
    }

    /** Waits for the button with the text of this key, and clicks it. */
    void click(String key) {
        var text = text(key);
        await("a button " + text, () -> Stream.of(".button", ".toggle-button")
                .flatMap(kind -> scene().getRoot().lookupAll(kind).stream())
                .anyMatch(node -> node instanceof ButtonBase one && text.equals(one.getText())));
        hands.click(text);
    }

    /** Waits until the cursor is in the field with this id. */
    void awaitCursor(String id) {
        await("the cursor in " + id, () -> isIn(id));
    }

    /** Goes on by Tab until the cursor is in the field with this id. */
    void tabTo(String id) {
        for (var stops = 0; stops < MOST_STOPS && !hands.onUi(() -> isIn(id)); stops++) {
            press(KeyCode.TAB);
        }
        awaitCursor(id);
    }

    /** Goes to a field by Tab and types into it, in place of what stands there. */
    void fill(String id, String text) {
        tabTo(id);
        hands.press(KeyCode.A, Set.of(KeyCode.CONTROL));
        type(text);
    }

    /** Goes to a list of options by Tab, and down in it until it shows what is wanted. */
    void pick(String id, String wanted) {
        tabTo(id);
        for (var next = 0; next < MOST_OPTIONS && !hands.onUi(() -> picked(id).contains(wanted)); next++) {
            press(KeyCode.DOWN);
        }
        await(wanted + " in " + id, () -> picked(id).contains(wanted));
    }

    /** Goes to a long list of options by Tab, and types how the wanted one begins. */
    void find(String id, String wanted) {
        tabTo(id);
        type(wanted);
        await(wanted + " in " + id, () -> picked(id).contains(wanted));
    }

    /** Searches the list by words, waits for the only row that is found, and opens it. */
    void openOnly(String words) {
        hands.press(KeyCode.F, Set.of(KeyCode.CONTROL));
        fill("search", words);
        press(KeyCode.ENTER);
        await("one row with " + words, () -> scene().lookup("#list") instanceof TableView<?> list
                && list.getItems().size() == 1 && hasCell(words));
        press(KeyCode.DOWN, KeyCode.ENTER);
        await("the details", () -> scene().lookup("#detail-action") != null);
    }

    /** What is written in the field with this id, as soon as the cursor is there. */
    String written(String id) {
        awaitCursor(id);
        return hands.onUi(() -> ((TextInputControl) scene().lookup("#" + id)).getText());
    }

    /** Waits until a cell of a list has these words. */
    void awaitCell(String words) {
        await("a cell " + words, () -> hasCell(words));
    }

    /** Waits until a banner tells of something that was done, and not what it told before. */
    String awaitTold(String before) {
        var now = new AtomicReference<String>();
        await("what was done", () -> {
            told().filter(words -> !words.equals(before)).ifPresent(now::set);
            return now.get() != null;
        });
        return now.get();
    }

    /** Waits until the whole screen has these words somewhere. */
    void awaitWords(String words) {
        await(words, () -> hasWords(words));
    }

    /** Whether it has them now. */
    boolean shows(String words) {
        return hands.onUi(() -> hasWords(words));
    }

    /** The same, to be asked on the UI thread. */
    boolean hasWords(String words) {
        return scene().getRoot().lookupAll(".label").stream().filter(Labeled.class::isInstance)
                .map(label -> ((Labeled) label).getText()).anyMatch(text -> text != null && text.contains(words));
    }

    /** Waits for a form that has a field with this id. */
    void awaitForm(String id) {
        await("a form with " + id, () -> scene().lookup("#" + id) != null);
    }

    /** Whether there is a button with this text now; to be asked on the UI thread. */
    boolean hasButton(String text) {
        return scene().getRoot().lookupAll(".button").stream()
                .anyMatch(node -> node instanceof ButtonBase one && text.equals(one.getText()));
    }

    /** Waits until the form that had a field with this id is gone. */
    void awaitClosed(String id) {
        await("the form closed", () -> scene().lookup("#" + id) == null);
    }

    /** The first cell of a list that looks like this. */
    String cellLike(Pattern form) {
        return hands.onUi(() -> scene().getRoot().lookupAll(".table-cell").stream().filter(Labeled.class::isInstance)
                .map(cell -> ((Labeled) cell).getText()).filter(text -> text != null && form.matcher(text).matches())
                .findFirst().orElseThrow());
    }

    /** The number of a terminal that the panel on top names. */
    String terminalNamed() {
        return hands.onUi(() -> scene().getRoot().lookupAll(".panel .label").stream().map(Label.class::cast)
                .flatMap(label -> TERMINAL.matcher(label.getText()).results()).map(MatchResult::group).findFirst()
                .orElseThrow());
    }

    /** To be asked on the UI thread, as all below. */
    Scene scene() {
        return stage.getScene();
    }

    /** A list of options says of itself that it has the focus within when it has not: the owner is looked at. */
    private boolean isIn(String id) {
        return Stream.iterate((Node) scene().getFocusOwner(), Objects::nonNull, Node::getParent)
                .anyMatch(node -> id.equals(node.getId()));
    }

    private String picked(String id) {
        return switch (scene().lookup("#" + id)) {
            case ComboBox<?> box -> String.valueOf(box.getValue());
            case Segments<?> few -> few.chosen();
            case null, default -> "";
        };
    }

    private boolean hasCell(String words) {
        return scene().getRoot().lookupAll(".table-cell").stream().filter(Labeled.class::isInstance)
                .map(cell -> ((Labeled) cell).getText()).anyMatch(text -> text != null && text.contains(words));
    }

    private Optional<String> told() {
        return scene().getRoot().lookupAll(".callout").stream()
                .filter(node -> node instanceof Banner && node.getStyleClass().contains("success"))
                .map(node -> ((Banner) node).words()).filter(words -> !words.isEmpty()).reduce((_, last) -> last);
    }
}
