package org.counterfoil.client.shared.form.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.IconField;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.StepBack;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.shared.Access;

/**
 * The permission tree as a field. On the rows: up and down move, left and right or 1, 2, 3 set, letters find, Esc
 * forgets what was searched for; a group's row sets all below it. Ctrl+F goes to the search field, Down or Enter back.
 */
public final class GrantBox extends VBox implements StepBack, AutoCloseable {

    private static final double ROW = 32;
    private static final int LEAST_ROWS = 9;
    private static final double AROUND = 480;

    private final GrantModel model;
    private final Texts texts;
    private final WordsField words = new WordsField();
    private final ListView<GrantRow> rows;
    private final Label count = Nodes.fixed("", "muted", "t-13");
    private final Label about = Nodes.wrapping("", "field-message");
    private final List<GrantCell> cells = new ArrayList<>();
    private final Subscription listening;

    /** @param typed where the grants stand, written by {@link GrantText} */
    public GrantBox(GrantTree tree, StringProperty typed, String name, Texts texts) {
        super(8);
        this.texts = texts;
        model = new GrantModel(tree, typed);
        rows = Nodes.styled(new ListView<>(model.rows()), "grant-list");
        rows.setAccessibleText(name);
        rows.setFixedCellSize(ROW);
        rows.setCellFactory(list -> cell());
        rows.setPlaceholder(Nodes.label(texts.get("form.grant-nothing-found"), "muted", "t-13"));
        rows.getSelectionModel().select(0);
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedOnRows);
        rows.addEventFilter(KeyEvent.KEY_TYPED, this::typedOnRows);
        words.setPromptText(texts.get("form.grant-search"));
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInWords);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(Nodes.row(16, Nodes.grow(new IconField("search", words)), count), rows, about);
        listening = Subscription.combine(sceneProperty().flatMap(Scene::heightProperty).subscribe(this::fit),
                words.textProperty().subscribe((before, now) -> find(now)),
                rows.getSelectionModel().selectedItemProperty().subscribe(row -> showAbout()),
                typed.subscribe(now -> showCount()));
    }

    /** What takes the keys. */
    public Node focusTarget() {
        return rows;
    }

    /** Shows all rows again. */
    @Override
    public boolean stepBack() {
        var searching = !words.getText().isEmpty();
        words.clear();
        return searching;
    }

    @Override
    public void close() {
        listening.unsubscribe();
        cells.forEach(GrantCell::forget);
    }

    private GrantCell cell() {
        var cell = new GrantCell(model, texts, (row, level) -> {
            rows.getSelectionModel().select(row);
            rows.requestFocus();
            model.set(row, level);
        });
        cells.add(cell);
        return cell;
    }

    /** On a larger screen more rows stand in sight. */
    private void fit(Number height) {
        var room = height == null ? 0 : (int) ((height.doubleValue() - AROUND) / ROW);
        Nodes.height(rows, Math.max(LEAST_ROWS, Math.min(room, model.most())) * ROW + 2);
    }

    private Optional<GrantRow> current() {
        return Optional.ofNullable(rows.getSelectionModel().getSelectedItem());
    }

    private void find(String wanted) {
        var stood = current();
        model.words().set(wanted);
        var place = model.placeOf(stood);
        rows.getSelectionModel().clearAndSelect(place);
        rows.scrollTo(Math.max(0, place - 1));
    }

    // ---- keys

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            words.requestFocus();
            words.selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && stepBack()) {
            event.consume();
        }
    }

    private void pressedInWords(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            rows.requestFocus();
            event.consume();
        }
    }

    private void pressedOnRows(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        var row = current();
        var taken = switch (event.getCode()) {
            case LEFT, RIGHT -> {
                row.ifPresent(it -> model.step(it, event.getCode() == KeyCode.RIGHT));
                yield true;
            }
            case DIGIT1, NUMPAD1 -> set(row, Access.HIDDEN);
            case DIGIT2, NUMPAD2 -> set(row, Access.READ);
            case DIGIT3, NUMPAD3 -> set(row, Access.WRITE);
            case BACK_SPACE -> {
                words.setText(words.getText().replaceFirst(".$", ""));
                yield true;
            }
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    /** Letters typed on the rows are searched for; the rows keep the keys, so that a digit sets what is found. */
    private void typedOnRows(KeyEvent event) {
        var character = event.getCharacter();
        var more = !character.isEmpty() && (Character.isLetter(character.codePointAt(0))
                || character.equals(" ") && !words.getText().isEmpty());
        if (more && !event.isShortcutDown() && !event.isAltDown()) {
            words.appendText(character);
            event.consume();
        }
    }

    private boolean set(Optional<GrantRow> row, Access level) {
        row.ifPresent(it -> model.set(it, level));
        return true;
    }

    private void showCount() {
        count.setText(texts.get("form.grant-count", "read", model.count(Access.READ), "write",
                model.count(Access.WRITE), "count", model.size()));
    }

    private void showAbout() {
        var notice = current().map(model::about).orElse(Notice.NONE);
        var tone = notice.tone() == Notice.Tone.WARNING ? "warning" : "subtle";
        about.getStyleClass().setAll("label", "field-message", tone);
        about.setText(texts.notice(notice));
        about.setGraphic(notice.equals(Notice.NONE)
                ? null
                : Nodes.icon(notice.tone() == Notice.Tone.WARNING ? "lock" : "info", "icon-xs", tone));
    }
}
