package org.counterfoil.client.shared.control;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** A password that can be looked at while the eye is open. */
public final class PasswordBox extends HBox {

    private final PasswordField hidden = new PasswordField();
    private final TextField open = new TextField();
    private final Button eye;
    private final String revealName;
    private final String hideName;

    /** The two names are read out for the eye. */
    public PasswordBox(String revealName, String hideName) {
        this.revealName = revealName;
        this.hideName = hideName;
        eye = Nodes.iconButton("visibility", revealName, "eye");
        eye.setFocusTraversable(false);
        eye.setOnAction(event -> reveal(!open.isVisible()));
        open.textProperty().bindBidirectional(hidden.textProperty());
        open.setVisible(false);
        hidden.setSkin(new Bullets(hidden));
        getStyleClass().add("icon-field");
        getChildren().addAll(Nodes.icon("lock", "icon-sm", "subtle"), Nodes.grow(new StackPane(hidden, open)), eye);
    }

    public StringProperty textProperty() {
        return hidden.textProperty();
    }

    /** Whichever of the two fields is shown. */
    public TextField field() {
        return open.isVisible() ? open : hidden;
    }

    @Override
    public void requestFocus() {
        field().requestFocus();
    }

    /** What Enter does, whichever field is shown. */
    public void onEnter(Runnable action) {
        hidden.setOnAction(event -> action.run());
        open.setOnAction(event -> action.run());
    }

    /** Takes the eye away. */
    public void cover() {
        getChildren().remove(eye);
    }

    /** Names the field for those who can't see its label. */
    public void named(String name) {
        hidden.setAccessibleText(name);
        open.setAccessibleText(name);
    }

    /** Small dots: the font's own sign for hidden letters is as large as a letter. */
    private static final class Bullets extends TextFieldSkin {

        Bullets(PasswordField field) {
            super(field);
        }

        @Override
        protected String maskText(String text) {
            return "•".repeat(text.length());
        }
    }

    private void reveal(boolean shown) {
        open.setVisible(shown);
        hidden.setVisible(!shown);
        eye.setGraphic(Nodes.icon(shown ? "visibility_off" : "visibility", "icon-sm"));
        eye.setAccessibleText(shown ? hideName : revealName);
        field().requestFocus();
        field().end();
    }
}
