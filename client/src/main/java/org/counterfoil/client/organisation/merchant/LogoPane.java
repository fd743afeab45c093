package org.counterfoil.client.organisation.merchant;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.counterfoil.client.shared.control.BrandMark;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.Logo;
import org.counterfoil.common.organisation.MerchantDetails;

/** A merchant's logo as it is; another can be taken from a file, or it can be taken away. */
final class LogoPane extends VBox {

    private static final double WIDTH = 440;
    private static final double SIDE = 96;

    private final MerchantsViewModel model;
    private final MerchantDetails known;
    private final Texts texts;
    private final Overlays overlays;
    private final Node trouble;

    private LogoPane(MerchantsViewModel model, MerchantDetails known, Logo logo, Texts texts, Overlays overlays) {
        super(16);
        this.model = model;
        this.known = known;
        this.texts = texts;
        this.overlays = overlays;
        trouble = Nodes.wrapping(texts.get("merchants.logo-unreadable"), "danger", "t-13");
        trouble.setVisible(false);
        trouble.managedProperty().bind(trouble.visibleProperty());
        var choose = Nodes.iconTextButton("folder_open", texts.get("merchants.logo-choose"), "accent");
        choose.setId("logo-choose");
        choose.setOnAction(event -> choose().ifPresent(this::take));
        var remove = Nodes.button(texts.get("merchants.logo-remove"), "soft");
        remove.setId("logo-remove");
        remove.setDisable(!known.logo());
        remove.setOnAction(event -> set(new Logo(new byte[0])));
        var close = Nodes.button(texts.get("shared.close"), "soft");
        close.setOnAction(event -> overlays.close());
        getChildren().addAll(Nodes.wrapping(texts.get("merchants.logo-of", "name", known.merchant().name()), "t-16",
                "strong"), shown(logo), Nodes.wrapping(texts.get("merchants.logo-note"), "muted", "t-13"), trouble,
                Nodes.row(12, remove, Nodes.spacer(), close, choose));
        Nodes.width(this, WIDTH);
    }

    /** Lays it over a screen. */
    static void show(MerchantsViewModel model, MerchantDetails known, Texts texts, Overlays overlays) {
        model.logo(known.merchant(), logo -> {
            var pane = new LogoPane(model, known, logo, texts, overlays);
            overlays.openPanel(pane, () -> {});
            pane.lookup("#logo-choose").requestFocus();
        });
    }

    private static Node shown(Logo logo) {
        if (logo.png().length == 0) {
            return new StackPane(new BrandMark());
        }
        var view = new ImageView(new Image(new ByteArrayInputStream(logo.png())));
        view.setFitWidth(SIDE);
        view.setFitHeight(SIDE);
        view.setPreserveRatio(true);
        return new StackPane(view);
    }

    private Optional<Path> choose() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("merchants.logo-choose"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
        return Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow())).map(File::toPath);
    }

    private void take(Path file) {
        try {
            set(new Logo(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            trouble.setVisible(true);
        }
    }

    private void set(Logo logo) {
        overlays.close();
        model.setLogo(known.merchant(), logo);
    }
}
