package org.counterfoil.client.shared.form;

import java.util.List;
import java.util.Optional;

import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.counterfoil.client.shared.control.DateBox;
import org.counterfoil.client.shared.control.PasswordBox;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Segments;
import org.counterfoil.client.shared.control.UnitField;
import org.counterfoil.client.shared.form.grant.GrantBox;
import org.counterfoil.client.shared.form.grant.GrantTree;
import org.counterfoil.client.shared.text.Texts;

/** The control of each type of field, tied to its model. */
final class FieldControls {

    private static final int FEW = 3;
    /** What fits side by side into half a form, in letters; an ideograph is as wide as two. */
    private static final int ROOM = 32;
    private static final int ROWS = 3;
    private static final String YES = "yes";

    private final Texts texts;

    FieldControls(Texts texts) {
        this.texts = texts;
    }

    Region control(FieldModel model, String name) {
        return switch (model.field().type()) {
            case FieldType.Lines lines -> area(model);
            case FieldType.Money money -> new UnitField(text(model), texts.figures().symbol());
            case FieldType.Percent percent -> new UnitField(text(model), "%");
            case FieldType.Day day -> day(model);
            case FieldType.Choice(var options) -> choice(model, options);
            case FieldType.YesNo yesNo -> yesNo(model, name);
            case FieldType.Grants(var tree) -> grants(model, tree, name);
            case FieldType.Line line -> text(model);
            case FieldType.Secret(var _, var covered) -> secret(model, name, covered);
            case FieldType.Whole whole -> text(model);
            case FieldType.Phone phone -> text(model);
        };
    }

    private static TextField text(FieldModel model) {
        var field = new TextField();
        field.setId(model.field().key());
        field.textProperty().bindBidirectional(model.typed());
        return field;
    }

    private Region secret(FieldModel model, String name, boolean covered) {
        var box = new PasswordBox(texts.get("staff.reveal"), texts.get("staff.hide"));
        box.setId(model.field().key());
        box.named(name);
        if (covered) {
            box.cover();
        }
        box.textProperty().bindBidirectional(model.typed());
        return box;
    }

    /** Tab leaves it, as it leaves every other field. */
    private static Region area(FieldModel model) {
        var area = new TextArea();
        area.setId(model.field().key());
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(model.typed());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                area.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        return area;
    }

    private Region day(FieldModel model) {
        var box = new DateBox(texts);
        box.field().setId(model.field().key());
        box.textProperty().bindBidirectional(model.typed());
        return box;
    }

    /** Segments always have one that is chosen: where nothing is yet, a list leaves the choice open. */
    private static Region choice(FieldModel model, List<FieldType.Option> options) {
        var chosen = option(options, model.typed().get());
        return chosen.filter(option -> options.size() <= FEW && fit(options))
                .map(option -> segments(model, options, option))
                .orElseGet(() -> list(model, options, chosen));
    }

    private static Optional<FieldType.Option> option(List<FieldType.Option> options, String value) {
        return options.stream().filter(option -> option.value().equals(value)).findFirst();
    }

    /** Whether all names can be read whole; names of stores, say, can be of any length. */
    static boolean fit(List<FieldType.Option> options) {
        var widest = options.stream().mapToInt(option -> option.name().codePoints()
                .map(letter -> Character.isIdeographic(letter) ? 2 : 1).sum()).max().orElse(0);
        return widest * options.size() <= ROOM;
    }

    private static Region segments(FieldModel model, List<FieldType.Option> options, FieldType.Option chosen) {
        var segments = new Segments<>(options, chosen, FieldType.Option::name).stretched();
        segments.setId(model.field().key());
        segments.valueProperty().subscribe((before, now) -> model.typed().set(now.value()));
        model.typed().subscribe((before, now) -> option(options, now).ifPresent(segments.valueProperty()::set));
        return segments;
    }

    private static Region list(FieldModel model, List<FieldType.Option> options,
            Optional<FieldType.Option> chosen) {
        var box = new ComboBox<FieldType.Option>();
        box.setId(model.field().key());
        box.getItems().setAll(options);
        chosen.ifPresent(box::setValue);
        TypeAhead.in(box);
        box.valueProperty().subscribe((before, now) -> model.typed().set(now == null ? "" : now.value()));
        model.typed().subscribe((before, now) -> box.setValue(option(options, now).orElse(null)));
        return box;
    }

    private Region grants(FieldModel model, GrantTree tree, String name) {
        var box = new GrantBox(tree, model.typed(), name, texts);
        box.setId(model.field().key());
        return box;
    }

    private static Region yesNo(FieldModel model, String name) {
        var box = new CheckBox(name);
        box.setId(model.field().key());
        box.setSelected(model.typed().get().equals(YES));
        box.selectedProperty().subscribe((before, now) -> model.typed().set(now ? YES : ""));
        model.typed().subscribe((before, now) -> box.setSelected(now.equals(YES)));
        return Nodes.styled(box, "form-check");
    }
}
