package org.counterfoil.client.member.activation;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.device.pinpad.PinPad;
import org.counterfoil.client.device.setup.CustomerPad;
import org.counterfoil.client.member.activation.ActivationViewModel.Activated;
import org.counterfoil.client.member.photo.PhotoBox;
import org.counterfoil.client.member.photo.PhotoSource;
import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.form.FieldCell;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.card.FreshCardView;

/**
 * One card for somebody new, on one screen: a reader types the number and Enter, which looks the card up; Enter
 * anywhere else activates. Once it is done the next one begins.
 */
public final class ActivationScreen implements Screen {

    private static final double PHOTO = 96;

    private final Texts texts;
    private final ActivationViewModel model;
    private final PhotoBox photo;
    private final Optional<PinStrip> pin;
    private final Banner banner = new Banner();
    private final VBox node;
    private final Subscription listening;
    private Optional<Open> open = Optional.empty();

    private record Open(FormModel<Activated> form, FormPane pane, Subscription looking) {}

    /** A screen whose photos and PINs come from what this machine has. */
    public ActivationScreen(ScreenScope scope) {
        this(scope, Optional.empty(), CustomerPad.of(scope.session().terminal()).apart());
    }

    /**
     * @param sources where photos come from; empty for what this machine has
     * @param pad     where holders choose their PINs; empty where they are typed on this screen
     */
    public ActivationScreen(ScreenScope scope, Optional<List<PhotoSource>> sources, Optional<PinPad> pad) {
        texts = scope.texts();
        model = scope.own(new ActivationViewModel(scope.session(), pad));
        photo = new PhotoBox(model.photo(), sources.orElseGet(model::photoSources), PHOTO, texts);
        pin = model.pin().map(chosen -> new PinStrip(chosen, scope.session().terminal().lights(), texts));
        node = new VBox(10, banner);
        node.setPadding(new Insets(0, 24, 20, 24));
        listening = model.notice().subscribe(notice -> banner.show(notice, texts));
    }

    @Override
    public String title() {
        return texts.get("activation.title");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void opened() {
        begin();
    }

    @Override
    public void close() {
        shut();
        photo.close();
        pin.ifPresent(PinStrip::close);
        listening.unsubscribe();
    }

    private void begin() {
        model.form(this::begin, this::show);
    }

    private void show(FormModel<Activated> form) {
        shut();
        var told = Nodes.wrapping("", "muted", "t-13");
        var pane = Nodes.styled(new FormPane(form, texts, head(told), this::begin, this::begin), "surface");
        var looking = model.card().subscribe(card -> told.setText(card.map(this::told)
                .orElseGet(() -> texts.get("activation.note"))));
        open = Optional.of(new Open(form, pane, looking));
        var sheet = Nodes.grow(new StackPane(pane));
        node.getChildren().setAll(banner, sheet);
        Nodes.settle(sheet);
        pane.placeFocus();
        watch(form, sheet, pane.cell(ActivationForm.CARD));
    }

    /** A reader ends with Enter: at the card's number it means that the number is whole. */
    private void watch(FormModel<Activated> form, StackPane sheet, FieldCell card) {
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && card.isFocusWithin()) {
                event.consume();
                sheet.getScene().getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
            }
        });
        card.focusWithinProperty().subscribe((before, within) -> {
            if (!within && open.filter(shown -> shown.form() == form).isPresent()) {
                model.look(form);
            }
        });
    }

    private Node head(Node told) {
        var beside = pin.<Node>map(strip -> Nodes.row(24, Nodes.grow(photo), strip)).orElse(photo);
        return Nodes.styled(Nodes.column(12, told, beside), "sheet-head");
    }

    private String told(FreshCardView card) {
        var day = card.lastDay().map(last -> texts.get("activation.until", "day", last))
                .orElseGet(() -> texts.get("activation.endless"));
        return card.faceValue() == 0
                ? texts.get("activation.card-plain", "type", card.type(), "day", day)
                : texts.get("activation.card", "type", card.type(), "face", card.faceValue(), "day", day);
    }

    private void shut() {
        open.ifPresent(shown -> {
            shown.looking().unsubscribe();
            shown.pane().close();
            shown.form().close();
        });
        open = Optional.empty();
    }
}
