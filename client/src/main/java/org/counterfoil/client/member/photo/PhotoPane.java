package org.counterfoil.client.member.photo;

import java.util.List;

import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.text.Texts;

/** The photo of a member, laid over a screen. */
public final class PhotoPane extends VBox {

    private static final double WIDTH = 560;
    private static final double SIDE = 160;

    private PhotoPane(PhotoBox box, String name, Texts texts, Overlays overlays) {
        super(16);
        var close = Nodes.button(texts.get("shared.close"), "soft");
        close.setOnAction(_ -> overlays.close());
        getChildren().addAll(Nodes.wrapping(texts.get("photo.of", "name", name), "t-16", "strong"), box,
                Nodes.row(12, Nodes.spacer(), close));
        Nodes.width(this, WIDTH);
    }

    /**
     * Opens it with the focus on the first source.
     *
     * @param closed runs however it is closed
     */
    public static void show(PhotoViewModel model, List<PhotoSource> sources, String name, Texts texts,
            Overlays overlays, Runnable closed) {
        var box = new PhotoBox(model, sources, SIDE, texts);
        var pane = new PhotoPane(box, name, texts, overlays);
        overlays.openPanel(pane, () -> {
            box.close();
            model.close();
            closed.run();
        });
        Nodes.settle(pane);
        pane.lookup("#photo-" + sources.getFirst().key()).requestFocus();
    }
}
