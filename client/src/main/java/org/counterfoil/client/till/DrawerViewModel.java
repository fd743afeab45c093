package org.counterfoil.client.till;

import java.util.List;
import java.util.Map;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.counterfoil.client.device.scan.Scan;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.DeskModel;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.client.value.Flow;

/** Opening the drawer without a sale: only with a reason. */
public final class DrawerViewModel extends DeskModel implements Flow {

    /** Reasons to choose from; texts {@code till.drawer-reason.<key>}. */
    public static final List<String> REASONS = List.of("change", "count", "cash-in", "other");

    private final DrawerPort drawer;
    private final Runnable opened;
    private final StringProperty reason = new SimpleStringProperty("");

    /** Where the drawer's lock is reached. Called off the screen's thread. */
    @FunctionalInterface
    public interface DrawerPort {

        /** Opens it and notes why; throws when it can't be reached. */
        void open(String reason);
    }

    DrawerViewModel(DeskSession session, DrawerPort drawer, Runnable opened) {
        super(session);
        this.drawer = drawer;
        this.opened = opened;
    }

    /** In words. */
    public StringProperty reason() {
        return reason;
    }

    @Override
    public void scanned(Scan scan) {
        say(Notice.warning("value.scan-ignored", Map.of()));
    }

    @Override
    public void enter() {
        var why = reason.get().strip();
        if (why.isEmpty()) {
            say(Notice.warning("till.drawer-reason-missing", Map.of()));
            return;
        }
        run(() -> {
            drawer.open(why);
            return why;
        }, outcome -> {
            if (outcome instanceof Outcome.Done<String>) {
                opened.run();
            } else {
                say(Notice.warning("till.drawer-failed", Map.of()));
            }
        });
    }

    @Override
    public boolean back() {
        return false;
    }

    @Override
    public boolean waits() {
        return false;
    }
}
