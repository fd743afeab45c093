package org.counterfoil.client.shell.office;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.counterfoil.client.shared.connection.ConnectionState;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shell.Leaving;
import org.counterfoil.client.shell.OperatorPanel;
import org.counterfoil.client.shell.Shell;
import org.counterfoil.client.shell.UnreadMark;
import javafx.util.Subscription;

/** What stays in place in the store's back office and at headquarters. */
public final class OfficeShell implements Shell {

    private final SessionScope session;
    private final Leaving leaving;
    private final SideNav nav;
    private final UnreadMark unread;
    private final StatusBadge line = new StatusBadge("", StatusBadge.Tone.NEUTRAL);
    private final BorderPane main = new BorderPane();
    private final BorderPane page = new BorderPane();
    private final Overlays overlays = new Overlays(page);
    private final Subscription watching;

    /** @param entries those that exist and that the operator may see */
    public OfficeShell(SessionScope session, List<Entry> entries, Leaving leaving) {
        this.session = session;
        this.leaving = leaving;
        unread = new UnreadMark(session, () -> leaving.go(new HomeRoute()));
        nav = new SideNav(session, entries, leaving, this::openOperator);
        page.getStyleClass().add("canvas");
        page.setLeft(nav);
        page.setCenter(main);
        watching = session.terminal().connection().state().subscribe(this::showLine);
    }

    @Override
    public Region node() {
        return overlays;
    }

    @Override
    public Overlays overlays() {
        return overlays;
    }

    @Override
    public void show(Screen screen) {
        overlays.setScreen(page);
        var desk = session.signedIn().desk();
        var title = Nodes.column(0, Nodes.fixed(screen.title(), "t-20", "strong"),
                Nodes.label(session.texts().get("shell.office-note", "store", desk.storeName(), "day",
                        desk.businessDate()), "subtle", "t-12"));
        title.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        main.setTop(Nodes.styled(new HBox(8, title, Nodes.spacer(), licence(), unread, line), "office-top"));
        main.setCenter(screen.node());
        screen.opened();
    }

    /** Marks the entry that leads to what is shown. */
    public void mark(Entry entry) {
        nav.mark(entry);
    }

    @Override
    public void close() {
        nav.close();
        unread.close();
        watching.unsubscribe();
    }

    /** Says that the merchant's licence is over; nothing before. */
    private Node licence() {
        var licence = session.signedIn().licence();
        var badge = new StatusBadge(
                licence.expires().map(day -> session.texts().get("shell.licence-expired", "day", day))
                        .orElse(""),
                StatusBadge.Tone.WARNING);
        badge.setVisible(licence.expired());
        badge.setManaged(licence.expired());
        return badge;
    }

    private void showLine(ConnectionState state) {
        var texts = session.texts();
        switch (state) {
            case ONLINE -> line.set(texts.get("shared.online"), StatusBadge.Tone.SUCCESS);
            case CONNECTING -> line.set(texts.get("shared.connecting"), StatusBadge.Tone.WARNING);
            case GONE -> line.set(texts.get("shared.offline"), StatusBadge.Tone.DANGER);
        }
    }

    private void openOperator() {
        overlays.openPanel(new OperatorPanel(session, overlays, leaving), () -> {});
    }
}
