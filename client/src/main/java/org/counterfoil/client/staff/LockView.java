package org.counterfoil.client.staff;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.counterfoil.client.shared.control.Avatar;
import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.BusyOverlay;
import org.counterfoil.client.shared.control.CommitButton;
import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.IconField;
import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.PasswordBox;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;

/** Covers a desk that is locked: nothing of its sale, its member or its amounts is to be seen. */
public final class LockView extends HBox {

    private static final double FORM = 400;

    private final LockViewModel model;
    private final Texts texts;
    private final IconField number;
    private final PasswordBox password;
    private final FormField numberField;
    private final FormField passwordField;
    private final CaptchaBox captcha;
    private final CommitButton enter;
    private final Banner banner = new Banner();

    public LockView(SessionScope session, LockViewModel model) {
        this.model = model;
        texts = session.texts();
        number = Nodes.styled(new IconField("person_outline", texts.get("staff.login-prompt")), "desk-input");
        number.setId("lock-number");
        password = Nodes.styled(new PasswordBox(texts.get("staff.reveal"), texts.get("staff.hide")), "desk-input");
        password.setId("lock-password");
        numberField = new FormField(texts.get("staff.login"), false, number);
        passwordField = new FormField(texts.get("staff.password"), false, password);
        captcha = new CaptchaBox(texts, model.captcha(), model::enter);
        enter = new CommitButton(texts.get("staff.unlock"), texts.get("shared.key-enter"), "full");
        enter.setId("unlock");
        enter.setOnAction(_ -> model.enter());
        getStyleClass().add("sign-in");
        var desk = new SimpleObjectProperty<DeskState>(new DeskState.Known(session.signedIn().desk()));
        getChildren().addAll(new Hero(texts, desk), Nodes.grow(page(session)));
        bind();
    }

    /** Places the cursor where typing begins: most often it is the same operator who comes back. */
    public void placeFocus() {
        password.requestFocus();
    }

    private void bind() {
        number.field().textProperty().bindBidirectional(model.number());
        password.textProperty().bindBidirectional(model.password());
        number.field().setOnAction(_ -> {
            if (model.password().get().isEmpty()) {
                password.requestFocus();
            } else {
                model.enter();
            }
        });
        password.onEnter(model::enter);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.number().subscribe(_ -> enter.setWords(texts.get(model.isOwn() ? "staff.unlock" : "staff.take-over")));
        model.notice().subscribe(this::show);
        model.missing().subscribe(missing -> {
            numberField.clear();
            passwordField.clear();
            captcha.clear();
            missing.ifPresent(this::point);
        });
    }

    /** Up leads to the number, so that somebody else need not look for it; down back to the password. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.UP) {
            event.consume();
            number.field().requestFocus();
            number.field().selectAll();
        } else if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            password.requestFocus();
        }
    }

    private void show(Notice notice) {
        banner.show(notice, texts);
        if (notice instanceof Notice.Refusing && model.password().get().isEmpty()) {
            password.requestFocus();
        }
    }

    private void point(LockViewModel.Missing missing) {
        switch (missing) {
            case NUMBER -> {
                numberField.error(texts.get("staff.login-missing"));
                number.field().requestFocus();
            }
            case PASSWORD -> {
                passwordField.error(texts.get("staff.password-missing"));
                password.requestFocus();
            }
            case DIGITS -> captcha.point();
        }
    }

    private Node page(SessionScope session) {
        var operator = session.signedIn().operator();
        var title = Nodes.column(4, Nodes.label(texts.get("staff.locked"), "t-32", "strong"),
                Nodes.wrapping(texts.get("staff.locked-note"), "muted"));
        var who = Nodes.row(12, new Avatar(operator.realName(), 40), Nodes.column(0,
                Nodes.label(operator.realName(), "t-14", "medium"),
                Nodes.label(texts.get("staff.desk", "store", session.signedIn().desk().storeName(), "alias",
                        session.signedIn().desk().alias()), "muted", "t-12")));
        var other = Nodes.row(8, new KeyCap("↑"), Nodes.wrapping(texts.get("staff.take-over-hint"), "subtle", "t-12"));
        var form = Nodes.column(16, title, who, numberField, passwordField, captcha, enter, other, banner);
        form.setMaxWidth(FORM);
        form.setMaxHeight(USE_PREF_SIZE);
        return new StackPane(form, new BusyOverlay(texts.get("staff.unlocking"), model.busy().property()));
    }
}
