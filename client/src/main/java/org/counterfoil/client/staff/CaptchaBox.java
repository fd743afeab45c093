package org.counterfoil.client.staff;

import java.io.ByteArrayInputStream;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.IconField;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;

/** The picture with digits, and where they are typed. It takes no room until it is asked for. */
final class CaptchaBox extends VBox {

    private static final double HEIGHT = 48;

    private final ImageView picture = new ImageView();
    private final IconField digits;
    private final FormField field;
    private final Texts texts;

    CaptchaBox(Texts texts, SignInViewModel model) {
        super(8);
        this.texts = texts;
        digits = Nodes.styled(new IconField("dialpad", texts.get("staff.captcha-prompt")), "desk-input");
        digits.setId("captcha");
        digits.field().textProperty().bindBidirectional(model.digits());
        digits.field().setOnAction(_ -> model.signIn());
        field = new FormField(texts.get("staff.captcha"), false, digits);
        picture.setPreserveRatio(true);
        picture.setFitHeight(HEIGHT);
        picture.setAccessibleText(texts.get("staff.captcha"));
        Button another = Nodes.iconTextButton("refresh", texts.get("staff.captcha-another"), "soft");
        another.setOnAction(_ -> model.askPicture());
        var row = new HBox(12, picture, Nodes.spacer(), another);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, field);
        model.picture().subscribe(shown -> {
            Nodes.show(this, shown.isPresent());
            shown.ifPresent(captcha -> {
                picture.setImage(new Image(new ByteArrayInputStream(captcha.png())));
                digits.field().requestFocus();
            });
        });
    }

    void clear() {
        field.clear();
    }

    /** Asks for what was not typed. */
    void point() {
        field.error(texts.get("staff.captcha-missing"));
        digits.field().requestFocus();
    }
}
