package org.counterfoil.client.staff;

import java.util.function.Consumer;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
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
import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.PasswordBox;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.shared.Language;

/** Sign-in: the language is changed here, before anything else is read. */
public final class SignInView extends HBox {

    private static final double FORM = 400;

    private final SignInViewModel model;
    private final Texts texts;
    private final IconField login;
    private final PasswordBox password;
    private final FormField loginField;
    private final FormField passwordField;
    private final CaptchaBox captcha;
    private final Banner banner = new Banner();
    private final PhoneForm phone;

    /** @param languages gets the language that was chosen */
    public SignInView(SignInViewModel model, Texts texts, Consumer<Language> languages) {
        this.model = model;
        this.texts = texts;
        login = Nodes.styled(new IconField("person_outline", texts.get("staff.login-prompt")), "desk-input");
        login.setId("login");
        password = Nodes.styled(new PasswordBox(texts.get("staff.reveal"), texts.get("staff.hide")), "desk-input");
        password.setId("password");
        loginField = new FormField(texts.get("staff.login"), false, login);
        passwordField = new FormField(texts.get("staff.password"), false, password);
        captcha = new CaptchaBox(texts, model.captcha(), model::signIn);
        phone = new PhoneForm(model.phone(), texts, other("staff.by-password"));
        getStyleClass().add("sign-in");
        var hero = new Hero(texts, model.desk());
        getChildren().addAll(hero, Nodes.grow(way(languages)));
        bind();
    }

    /** Places the cursor where something is still to be typed. */
    public void placeFocus() {
        if (model.byPhone().get()) {
            phone.placeFocus();
        } else if (model.login().get().isEmpty()) {
            login.field().requestFocus();
        } else {
            password.requestFocus();
            password.field().end();
        }
    }

    private void bind() {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2) {
                event.consume();
                otherWay();
            }
        });
        login.field().textProperty().bindBidirectional(model.login());
        password.textProperty().bindBidirectional(model.password());
        login.field().setOnAction(event -> model.signIn());
        password.onEnter(model::signIn);
        model.notice().subscribe(this::show);
        model.missing().subscribe(missing -> {
            loginField.clear();
            passwordField.clear();
            captcha.clear();
            missing.ifPresent(this::point);
        });
    }

    private void show(Notice notice) {
        banner.show(notice, texts);
        if (notice instanceof Notice.Refusing && model.password().get().isEmpty()) {
            placeFocus();
        }
    }

    private void point(SignInViewModel.Missing missing) {
        switch (missing) {
            case LOGIN -> {
                loginField.error(texts.get("staff.login-missing"));
                login.field().requestFocus();
            }
            case PASSWORD -> {
                passwordField.error(texts.get("staff.password-missing"));
                password.requestFocus();
            }
            case DIGITS -> captcha.point();
        }
    }

    // ---- the page, from top to bottom

    private Node way(Consumer<Language> languages) {
        var password = form();
        var middle = new StackPane(password, sized(phone));
        model.byPhone().subscribe(byPhone -> {
            Nodes.show(password, !byPhone);
            Nodes.show(phone, byPhone);
        });
        VBox.setVgrow(middle, Priority.ALWAYS);
        var foot = Nodes.row(6, Nodes.icon("info", "icon-xs", "subtle"),
                Nodes.label(texts.get("staff.lock-warning"), "subtle", "t-12"));
        foot.setAlignment(Pos.CENTER);
        model.enrolAgain().ifPresent(again -> foot.getChildren().addAll(Nodes.spacer(), enrol(again)));
        var page = new VBox(new LanguageRow(texts, languages), middle, foot);
        page.setPadding(new Insets(24, 32, 24, 32));
        return new StackPane(page, new BusyOverlay(texts.get("staff.signing-in"), model.busy().property()),
                new BusyOverlay(texts.get("staff.asking"), model.phone().busy().property()));
    }

    /** Not on the way of whoever signs in. */
    private Node enrol(Runnable again) {
        var enrol = Nodes.iconTextButton("vpn_key", texts.get("staff.enrol"), "flat", "sm");
        enrol.setId("enrol");
        enrol.setFocusTraversable(false);
        enrol.setOnAction(_ -> again.run());
        return enrol;
    }

    private VBox form() {
        var title = Nodes.column(4, Nodes.label(texts.get("staff.title"), "t-32", "strong"),
                Nodes.label(texts.get("staff.subtitle"), "muted"));
        var remember = new CheckBox(texts.get("staff.remember"));
        remember.selectedProperty().bindBidirectional(model.remember());
        var enter = new CommitButton(texts.get("staff.sign-in"), texts.get("shared.key-enter"), "full");
        enter.setId("sign-in");
        enter.setOnAction(event -> model.signIn());
        var form = Nodes.column(16, title, new DeskCard(texts, model), loginField, passwordField, captcha, remember,
                enter, other("staff.by-phone"), banner);
        return sized(form);
    }

    private static VBox sized(VBox form) {
        form.setMaxWidth(FORM);
        form.setMaxHeight(USE_PREF_SIZE);
        return form;
    }

    private void otherWay() {
        model.byPhone().set(!model.byPhone().get());
        placeFocus();
    }

    /** Leads to the other way in, as the key on it does. */
    private Button other(String key) {
        var other = Nodes.button(texts.get(key), "soft", "on-canvas");
        other.setGraphic(new KeyCap("F2"));
        other.setMaxWidth(Double.MAX_VALUE);
        other.setOnAction(_ -> otherWay());
        return other;
    }
}
