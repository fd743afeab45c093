package org.counterfoil.client.member.photo;

import java.io.ByteArrayInputStream;
import java.util.List;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.member.photo.MemberPhoto;

/** A photo with the buttons that put another in its place; what can't become one is told beside it. */
public final class PhotoBox extends HBox implements AutoCloseable {

    private static final double ARC = 12;
    private final Subscription listening;

    /**
     * @param side    of the photo, in pixels
     * @param sources where another comes from
     */
    public PhotoBox(PhotoViewModel model, List<PhotoSource> sources, double side, Texts texts) {
        super(16);
        var frame = new StackPane();
        Nodes.width(frame, side);
        Nodes.height(frame, side);
        var buttons = Nodes.row(8);
        sources.forEach(source -> {
            var button = Nodes.iconTextButton(source.icon(), texts.get("photo.from." + source.key()), "soft", "sm");
            button.setId("photo-" + source.key());
            button.setOnAction(_ -> source.ask(getScene().getWindow()).ifPresent(model::take));
            button.disableProperty().bind(model.busy().property());
            buttons.getChildren().add(button);
        });
        var remove = Nodes.button(texts.get("photo.remove"), "flat", "sm");
        remove.setId("photo-remove");
        remove.setOnAction(_ -> model.remove());
        buttons.getChildren().add(remove);
        var banner = new Banner();
        getStyleClass().add("photo-box");
        getChildren().addAll(frame,
                Nodes.grow(Nodes.column(10, Nodes.wrapping(texts.get("photo.note"), "muted", "t-13"),
                        banner, buttons)));
        listening = Subscription.combine(model.photo().subscribe(photo -> {
            frame.getChildren().setAll(shown(photo, side, texts));
            remove.setDisable(photo.none());
        }), model.notice().subscribe(notice -> banner.show(notice, texts)));
    }

    /** The photo cut to a square, or a mark that there is none. */
    public static Node shown(MemberPhoto photo, double side, Texts texts) {
        var shown = photo.none() ? none(side) : picture(photo, side);
        shown.setAccessibleText(texts.get(photo.none() ? "photo.none" : "photo.photo"));
        return shown;
    }

    private static Node none(double side) {
        var blank = Nodes.styled(new StackPane(Nodes.icon("person", "icon-lg", "subtle")), "balance-tile");
        Nodes.width(blank, side);
        Nodes.height(blank, side);
        return blank;
    }

    private static Node picture(MemberPhoto photo, double side) {
        var image = new Image(new ByteArrayInputStream(photo.jpeg()));
        var view = new ImageView(image);
        var square = Math.min(image.getWidth(), image.getHeight());
        view.setViewport(new Rectangle2D((image.getWidth() - square) / 2,
                (image.getHeight() - square) / 2, square, square));
        view.setFitWidth(side);
        view.setFitHeight(side);
        view.setSmooth(true);
        var corners = new Rectangle(side, side);
        corners.setArcWidth(ARC);
        corners.setArcHeight(ARC);
        view.setClip(corners);
        return view;
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }
}
