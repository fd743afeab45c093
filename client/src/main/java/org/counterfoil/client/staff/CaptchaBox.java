package org.counterfoil.client.staff;

import java.io.ByteArrayInputStream;

import javafx.css.PseudoClass;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.IconField;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;

/** The picture with digits, and where they are typed. It takes no room until it is asked for. */
final class CaptchaBox extends VBox {

    private static final double HEIGHT = 48;
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final ImageView picture = new ImageView();
    private final IconField digits;
    private final FormField field;
    private final Texts texts;

    /** @param enter what Enter does in it */
    CaptchaBox(Texts texts, CaptchaQuestion question, Runnable enter) {
        this.texts = texts;
        var another = Nodes.iconButton("refresh", texts.get("staff.captcha-another"));
        another.setFocusTraversable(false);
        another.setOnAction(_ -> question.another());
        digits = Nodes.styled(new IconField("dialpad", texts.get("staff.captcha-prompt"), another), "desk-input");
        digits.setId("captcha");
        digits.field().setAccessibleText(texts.get("staff.captcha"));
        digits.field().textProperty().bindBidirectional(question.digits());
        digits.field().setOnAction(_ -> enter.run());
        picture.setPreserveRatio(true);
        picture.setFitHeight(HEIGHT);
        field = new FormField(texts.get("staff.captcha"), false, Nodes.row(12, picture, Nodes.grow(digits)));
        getChildren().add(field);
        question.picture().subscribe(shown -> {
            Nodes.show(this, shown.isPresent());
            shown.ifPresent(captcha -> {
                picture.setImage(new Image(new ByteArrayInputStream(captcha.png())));
                // Whoever is typing the password again must not go on typing it here, where it can be read.
                if (question.digitsNext()) {
                    digits.field().requestFocus();
                }
            });
        });
    }

    void clear() {
        digits.pseudoClassStateChanged(DANGER, false);
        field.clear();
    }

    /** Asks for what was not typed. */
    void point() {
        digits.pseudoClassStateChanged(DANGER, true);
        field.error(texts.get("staff.captcha-missing"));
        digits.field().requestFocus();
    }
}
