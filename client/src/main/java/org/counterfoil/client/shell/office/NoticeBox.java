package org.counterfoil.client.shell.office;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.layout.VBox;

import org.counterfoil.client.messaging.notice.TodaysNotices;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shell.NoticeLines;
import org.counterfoil.common.messaging.CurrentNotice;

/** What one is told today, and how much of it was not opened yet. */
final class NoticeBox {

    private final Texts texts;
    private final NoticeLines lines;

    NoticeBox(Texts texts, Consumer<CurrentNotice> open) {
        this.texts = texts;
        this.lines = new NoticeLines(texts, open);
    }

    VBox panel(List<CurrentNotice> notices) {
        long unread = TodaysNotices.unread(notices);
        var aside = Nodes.label(unread == 0 ? "" : texts.get("home.unread", "count", unread), "accent", "t-12");
        return HomeCharts.panel(texts.get("home.notices"), aside, Nodes.grow(lines.of(notices)));
    }
}
