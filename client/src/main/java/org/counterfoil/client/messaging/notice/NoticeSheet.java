package org.counterfoil.client.messaging.notice;

import java.util.List;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.detail.DetailPane;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.messaging.CurrentNotice;

/** How a notice is read. */
public final class NoticeSheet {

    private NoticeSheet() {}

    /** Its title in the reader's words. */
    public static String title(CurrentNotice notice, Texts texts) {
        return switch (notice.kind()) {
            case MESSAGE -> notice.title();
            case LICENCE -> notice.expires().map(day -> texts.get("notices.licence", "day", day)).orElse("");
            case NEWER_CLIENT -> texts.get("notices.newer-client", "version", notice.title());
        };
    }

    /** Lays a notice over a screen; {@code closed} runs however it is closed. */
    public static void open(CurrentNotice notice, Texts texts, Overlays overlays, Runnable closed) {
        var text = switch (notice.kind()) {
            case MESSAGE -> notice.text();
            case LICENCE -> texts.get("notices.licence-advice");
            case NEWER_CLIENT -> texts.get("notices.newer-client-advice");
        };
        DetailPane.open(new Detail(title(notice, texts), texts.figures().date(notice.from()), List.of(), List.of(),
                List.of(), List.of(Nodes.wrapping(text, "t-14")), List.of(new Detail.Action(texts.get("shared.close"),
                        "check", false, overlays::close))),
                texts, overlays, closed);
    }
}
