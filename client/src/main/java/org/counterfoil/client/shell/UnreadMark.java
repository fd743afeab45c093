package org.counterfoil.client.shell;

import java.util.List;

import javafx.scene.control.Button;
import javafx.util.Subscription;

import org.counterfoil.client.messaging.notice.TodaysNotices;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.messaging.CurrentNotice;

/** How many notices the operator has not opened, above every screen; nothing is there while there are none. */
public final class UnreadMark extends Button implements AutoCloseable {

    private final Texts texts;
    private final Subscription listening;

    /** @param open shows the notices */
    public UnreadMark(SessionScope session, Runnable open) {
        super("", Nodes.icon("campaign", "icon-sm"));
        texts = session.texts();
        setId("unread");
        getStyleClass().addAll("soft-accent", "sm", "on-canvas");
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> open.run());
        listening = TodaysNotices.of(session).all().subscribe(this::show);
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }

    private void show(List<CurrentNotice> notices) {
        long unread = TodaysNotices.unread(notices);
        setText(texts.get("home.unread", "count", unread));
        Nodes.show(this, unread > 0);
    }
}
