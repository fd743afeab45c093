package org.counterfoil.client.staff.enrolment;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.BusyOverlay;
import org.counterfoil.client.shared.control.CommitButton;
import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.IconField;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.staff.DeskState;
import org.counterfoil.client.staff.Hero;
import org.counterfoil.client.staff.LanguageRow;
import org.counterfoil.common.shared.Language;

/** Enrolment: what headquarters told is typed or scanned, then the server is compared, then this is a terminal. */
public final class EnrolTerminalView extends HBox {

    private static final double FORM = 440;

    private final EnrolTerminalViewModel model;
    private final Texts texts;
    private final Optional<Runnable> leave;
    private final FormField server;
    private final FormField terminal;
    private final FormField code;
    private final FormField installation;
    private final Banner banner = new Banner();
    private final StackPane middle = new StackPane();

    /**
     * @param languages gets the language that was chosen
     * @param leave     back to the terminal that this is already; empty where it is none yet
     */
    public EnrolTerminalView(EnrolTerminalViewModel model, Texts texts, Consumer<Language> languages,
            Optional<Runnable> leave) {
        this.model = model;
        this.leave = leave;
        this.texts = texts;
        server = field("server", "dns", model.server());
        terminal = field("terminal", "desktop_windows", model.terminal());
        code = field("code", "vpn_key", model.code());
        installation = field("installation", "computer", model.installation());
        getStyleClass().add("sign-in");
        VBox.setVgrow(middle, Priority.ALWAYS);
        var page = new VBox(new LanguageRow(texts, languages), middle);
        page.setPadding(new Insets(24, 32, 24, 32));
        getChildren().addAll(new Hero(texts, new SimpleObjectProperty<>(new DeskState.Asking())), Nodes.grow(
                new StackPane(page, new BusyOverlay(texts.get("enrol.busy"), model.busy().property()))));
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        model.notice().subscribe(notice -> banner.show(notice, texts));
        model.wrong().subscribe(this::point);
        model.step().subscribe(this::show);
    }

    /** Places the cursor where something is to be typed or pressed. */
    public void placeFocus() {
        Optional.ofNullable(lookup(model.step().get() instanceof EnrolStep.Typing ? "#server" : "#commit"))
                .map(node -> node instanceof IconField field ? field.field() : node).ifPresent(Node::requestFocus);
    }

    private void show(EnrolStep step) {
        middle.getChildren().setAll(switch (step) {
            case EnrolStep.Typing _ -> form();
            case EnrolStep.Comparing comparing -> new ComparePane(comparing, model, texts, banner);
        });
        placeFocus();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            switch (model.step().get()) {
                case EnrolStep.Comparing _ -> model.back();
                case EnrolStep.Typing _ -> leave.ifPresent(Runnable::run);
            }
        }
    }

    private Node form() {
        var title = Nodes.column(4, Nodes.label(texts.get("enrol.title"), "t-32", "strong"),
                Nodes.wrapping(texts.get("enrol.subtitle"), "muted"));
        var next = new CommitButton(texts.get("enrol.look"), texts.get("shared.key-enter"), "full");
        next.setId("look");
        next.setOnAction(_ -> model.look());
        var form = Nodes.column(14, title, server, terminal, code, installation, next);
        leave.ifPresent(back -> {
            var button = Nodes.button(texts.get("enrol.leave"), "flat");
            button.setOnAction(_ -> back.run());
            form.getChildren().add(button);
        });
        form.getChildren().add(banner);
        form.setMaxWidth(FORM);
        form.setMaxHeight(USE_PREF_SIZE);
        return form;
    }

    private FormField field(String name, String icon, StringProperty value) {
        var typed = Nodes.styled(new IconField(icon, texts.get("enrol.prompt." + name)), "desk-input");
        typed.setId(name);
        typed.field().setId(name + "-text");
        typed.field().textProperty().bindBidirectional(value);
        typed.field().setOnAction(_ -> model.look());
        return new FormField(texts.get("enrol.field." + name), !name.equals("code"), typed);
    }

    private void point(Optional<EnrolTerminalViewModel.Wrong> wrong) {
        server.clear();
        terminal.clear();
        code.hint(texts.get("enrol.scan-hint"));
        installation.hint(texts.get("enrol.installation-hint"));
        wrong.ifPresent(what -> {
            var field = switch (what) {
                case SERVER -> server.error(texts.get("enrol.wrong.server"));
                case TERMINAL -> terminal.error(texts.get("enrol.wrong.terminal"));
                case CODE -> code.error(texts.get("enrol.wrong.code"));
                case INSTALLATION -> installation.error(texts.get("enrol.wrong.installation"));
            };
            field.lookup(".text-field").requestFocus();
        });
    }
}
