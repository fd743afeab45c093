package org.counterfoil.client.staff;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.CommitButton;
import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.IconField;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;

/** A number, the code that is sent there, and the way back to the password. */
final class PhoneForm extends VBox {

    private final PhoneSignInViewModel model;
    private final Texts texts;
    private final IconField phone;
    private final IconField code;
    private final FormField phoneField;
    private final FormField codeField;
    private final CaptchaBox captcha;
    private final Button send;
    private final Banner banner = new Banner();

    /** @param back leads to signing in by the staff number */
    PhoneForm(PhoneSignInViewModel model, Texts texts, Button back) {
        super(16);
        this.model = model;
        this.texts = texts;
        phone = Nodes.styled(new IconField("smartphone", texts.get("staff.phone-prompt")), "desk-input");
        phone.field().setId("phone");
        code = Nodes.styled(new IconField("dialpad", texts.get("staff.code-prompt")), "desk-input");
        code.field().setId("code");
        phoneField = new FormField(texts.get("staff.phone"), false, phone);
        send = Nodes.button("", "soft-accent", "on-canvas", "counting");
        send.setId("send-code");
        send.setMinWidth(USE_PREF_SIZE);
        codeField = new FormField(texts.get("staff.code"), false, Nodes.row(12, Nodes.grow(code), send));
        captcha = new CaptchaBox(texts, model.captcha(), model::signIn);
        var enter = new CommitButton(texts.get("staff.sign-in"), texts.get("shared.key-enter"), "full");
        enter.setId("sign-in-by-phone");
        enter.setOnAction(_ -> model.signIn());
        getChildren().addAll(Nodes.column(4, Nodes.label(texts.get("staff.by-phone-title"), "t-32", "strong"),
                Nodes.wrapping(texts.get("staff.by-phone-subtitle"), "muted")), phoneField, codeField, captcha, enter,
                back, banner);
        bind();
    }

    /** Places the cursor where something is still to be typed. */
    void placeFocus() {
        var next = model.phone().get().isBlank() || !model.sent().get() ? phone : code;
        next.field().requestFocus();
        next.field().end();
    }

    private void bind() {
        phone.field().textProperty().bindBidirectional(model.phone());
        code.field().textProperty().bindBidirectional(model.code());
        phone.field().setOnAction(_ -> model.sendCode());
        code.field().setOnAction(_ -> model.signIn());
        send.setOnAction(_ -> model.sendCode());
        model.waiting().subscribe(seconds -> {
            send.setDisable(seconds.intValue() > 0);
            send.setText(seconds.intValue() > 0
                    ? texts.get("staff.code-again", "seconds", seconds)
                    : texts.get("staff.send-code"));
        });
        model.notice().subscribe(notice -> {
            banner.show(notice, texts);
            if (model.sent().get() && model.code().get().isEmpty()) {
                code.field().requestFocus();
            }
        });
        model.sent().subscribe(sent -> {
            if (sent) {
                code.field().requestFocus();
            }
        });
        model.missing().subscribe(missing -> {
            phoneField.clear();
            codeField.clear();
            captcha.clear();
            missing.ifPresent(this::point);
        });
    }

    private void point(PhoneSignInViewModel.Missing missing) {
        switch (missing) {
            case PHONE -> {
                phoneField.error(texts.get("staff.phone-missing"));
                phone.field().requestFocus();
            }
            case CODE -> {
                codeField.error(texts.get("staff.code-missing"));
                code.field().requestFocus();
            }
            case DIGITS -> captcha.point();
        }
    }
}
