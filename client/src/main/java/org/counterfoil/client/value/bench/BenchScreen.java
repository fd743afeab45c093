package org.counterfoil.client.value.bench;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Blank;
import org.counterfoil.client.shared.control.BusyOverlay;
import org.counterfoil.client.shared.control.CommitButton;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.form.FieldCell;
import org.counterfoil.client.shared.form.FieldModel;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.ViewModel;

/**
 * A screen with what is wanted at the left and, once it was looked at, what it would do at the right. Enter in a field
 * looks; what is done then has a button of its own, to which the cursor goes.
 */
public abstract class BenchScreen implements Screen {

    private static final double FORM = 372;

    private final ScreenScope scope;
    private final String area;
    private final FormModel<?> form;
    private final List<FieldCell> cells = new ArrayList<>();
    private final StackPane result = new StackPane();
    private final HBox node;
    private final VBox foot = new VBox(8);
    private final Subscription listening;

    /**
     * @param area of the texts, ending with a dot: {@code <area>title}, {@code <area>look}, {@code <area>blank},
     *             {@code <area>blank-advice}
     * @param form what is wanted; saving it looks
     */
    protected BenchScreen(ScreenScope scope, String area, ViewModel model, FormModel<?> form) {
        this.scope = scope;
        this.area = area;
        this.form = form;
        var said = new Banner();
        var wrong = new Banner();
        var fields = new VBox(12, wrong);
        form.fields().forEach(field -> cells.add(new FieldCell(field, form.spec().area(), texts())));
        fields.getChildren().addAll(cells);
        fields.setPadding(new Insets(16));
        var scroll = Nodes.styled(new ScrollPane(fields), "quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        var look = new CommitButton(texts().get(area + "look"), texts().get("shared.key-enter"));
        look.setId("look");
        look.setOnAction(_ -> look());
        foot.getChildren().add(look);
        foot.setPadding(new Insets(12, 16, 16, 16));
        var left = Nodes.styled(Nodes.width(new VBox(Nodes.grow(scroll), foot), FORM), "surface");
        left.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var right = Nodes.styled(new VBox(10, said, Nodes.grow(result)), "bench");
        node = new HBox(16, left, Nodes.grow(new StackPane(right,
                new BusyOverlay(texts().get("bench.busy"), model.busy().property()))));
        node.setPadding(new Insets(0, 24, 20, 24));
        listening = Subscription.combine(model.notice().subscribe(notice -> said.show(notice, texts())),
                form.notice().subscribe(notice -> wrong.show(notice, texts())),
                form.toCorrect().subscribe(field -> field.ifPresent(this::pointAt)));
        forget();
    }

    @Override
    public final String title() {
        return texts().get(area + "title");
    }

    @Override
    public final Region node() {
        return node;
    }

    @Override
    public void opened() {
        Nodes.settle(node);
        cells.getFirst().placeFocus();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        cells.forEach(FieldCell::close);
    }

    /** Looks at what is wanted, where nothing in it is wrong. */
    protected void look() {
        form.save();
    }

    protected final Texts texts() {
        return scope.texts();
    }

    protected final Overlays overlays() {
        return scope.overlays();
    }

    /** Shows what it would do, or has done. */
    protected final void show(Node... parts) {
        var box = Nodes.styled(new VBox(14, parts), "surface");
        box.setPadding(new Insets(16));
        result.getChildren().setAll(box);
        Nodes.settle(result);
    }

    /** Puts another way beside looking, below it. */
    protected final void besides(Button other) {
        other.setMaxWidth(Double.MAX_VALUE);
        foot.getChildren().add(other);
    }

    /** Nothing was looked at, or what was looked at no longer holds. */
    protected final void forget() {
        var blank = Nodes.styled(new StackPane(new Blank("info", texts().get(area + "blank"),
                texts().get(area + "blank-advice"))), "surface");
        result.getChildren().setAll(blank);
    }

    /** The one button that does it; the cursor goes there, so that Enter does it. */
    protected final Button commit(String words, Runnable act) {
        var button = new CommitButton(words, texts().get("shared.key-enter")).atLeast(220);
        button.setId("commit");
        button.setMaxWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                button.fire();
            }
        });
        return button;
    }

    /** Puts the cursor onto the button that does it, where there is one. */
    protected final void placeOnCommit() {
        var button = result.lookup("#commit");
        if (button != null && !button.isDisabled()) {
            button.requestFocus();
        }
    }

    private void pointAt(FieldModel wrong) {
        cells.stream().filter(cell -> cell.model() == wrong).findFirst().ifPresent(FieldCell::placeFocus);
    }

    private void pressed(KeyEvent event) {
        var own = event.getTarget() instanceof TextArea || event.getTarget() instanceof Button
                || event.getTarget() instanceof ComboBoxBase<?> box && box.isShowing();
        if (event.getCode() == KeyCode.ENTER && !own) {
            event.consume();
            look();
        }
    }
}
