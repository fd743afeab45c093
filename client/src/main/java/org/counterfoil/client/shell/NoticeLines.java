package org.counterfoil.client.shell;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

import org.counterfoil.client.messaging.notice.NoticeSheet;
import org.counterfoil.client.shared.control.Blank;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.messaging.CurrentNotice;

/** What one is told today, line by line; what was not opened yet has a mark and stands out. */
public final class NoticeLines {

    private final Texts texts;
    private final Consumer<CurrentNotice> open;

    public NoticeLines(Texts texts, Consumer<CurrentNotice> open) {
        this.texts = texts;
        this.open = open;
    }

    /** All of them, in what room there is; or that there are none. */
    public Node of(List<CurrentNotice> notices) {
        if (notices.isEmpty()) {
            return new Blank("campaign", texts.get("home.notices-none"), texts.get("home.notices-none-advice"));
        }
        var lines = new VBox(2);
        notices.forEach(notice -> lines.getChildren().add(line(notice)));
        var scroll = Nodes.styled(new ScrollPane(lines), "quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Button line(CurrentNotice notice) {
        var title = NoticeSheet.title(notice, texts);
        var mark = Nodes.styled(new Circle(4), "swatch-1");
        mark.setVisible(!notice.read());
        var face = Nodes.row(8, mark, Nodes.icon(icon(notice), "icon-sm", notice.read() ? "subtle" : "accent"),
                Nodes.grow(Nodes.label(title, "t-13", notice.read() ? "muted" : "strong")),
                Nodes.fixed(texts.figures().dayMonth(notice.from()), "subtle", "t-12"));
        var line = Nodes.styled(new Button(title, face), "flat", "notice-line");
        line.setId("notice-" + notice.id());
        line.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAccessibleText(notice.read() ? title : texts.get("home.unread-notice", "title", title));
        face.prefWidthProperty().bind(line.widthProperty().subtract(12));
        line.setOnAction(event -> open.accept(notice));
        line.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                line.fire();
            }
        });
        return line;
    }

    private static String icon(CurrentNotice notice) {
        return switch (notice.kind()) {
            case MESSAGE -> "campaign";
            case LICENCE -> "event_busy";
            case NEWER_CLIENT -> "system_update_alt";
        };
    }
}
