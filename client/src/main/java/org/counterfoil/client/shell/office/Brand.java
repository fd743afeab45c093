package org.counterfoil.client.shell.office;

import java.io.ByteArrayInputStream;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.BrandMark;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.common.organisation.Logo;
import org.counterfoil.common.organisation.TerminalType;

/** The product at the head of an office, under the name and with the logo that the merchant has for it. */
final class Brand extends HBox implements AutoCloseable {

    private static final double SIDE = 36;
    /** Larger pictures take memory that nobody sees. */
    private static final double SHARP = 2 * SIDE;

    private final BrandViewModel model;
    private final Subscription listening;
    private final StackPane mark = new StackPane(new BrandMark("small"));

    Brand(SessionScope session) {
        super(12);
        var texts = session.texts();
        var licence = session.signedIn().licence();
        var name = licence.productName().isEmpty() ? texts.get("shared.brand") : licence.productName();
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(0, 4, 16, 4));
        getChildren().addAll(mark, Nodes.grow(Nodes.column(0, Nodes.label(name, "t-16", "strong"),
                Nodes.label(texts.get(office(session)), "subtle", "t-12"))));
        model = new BrandViewModel(session);
        listening = model.logo().subscribe(this::show);
    }

    @Override
    public void close() {
        listening.unsubscribe();
        model.close();
    }

    private static String office(SessionScope session) {
        if (session.signedIn().licence().platform()) {
            return "shell.platform";
        }
        return session.signedIn().desk().type() == TerminalType.MERCHANT_BACK_OFFICE
                ? "shell.headquarters"
                : "shell.store-office";
    }

    private void show(Logo logo) {
        if (logo.png().length > 0) {
            var image = new Image(new ByteArrayInputStream(logo.png()), SHARP, SHARP, true, true);
            if (!image.isError()) {
                mark.getChildren().setAll(fitted(image));
            }
        }
    }

    private static Node fitted(Image image) {
        var view = new ImageView(image);
        view.setFitWidth(SIDE);
        view.setFitHeight(SIDE);
        view.setPreserveRatio(true);
        return view;
    }
}
