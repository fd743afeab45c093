package org.counterfoil.client.till.sample;

import java.util.UUID;

import javafx.scene.Parent;

import org.counterfoil.client.device.pinpad.KeyedPinPad;
import org.counterfoil.client.device.scan.ReaderProfile;
import org.counterfoil.client.device.scan.Scan;
import org.counterfoil.client.device.scan.WedgeFilter;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.receipt.ReceiptView;
import org.counterfoil.client.shared.approval.ApprovalPanel;
import org.counterfoil.client.shared.approval.ApprovalQuestion;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.desk.DeskShell;
import org.counterfoil.client.till.DeskViewModel;
import org.counterfoil.client.till.SaleScreen;
import org.counterfoil.client.till.Till;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.client.value.panel.Surroundings;
import org.counterfoil.client.value.pin.PinQuestion;
import org.counterfoil.client.value.request.Commands;

/** A whole desk with the pretend server behind it, for pictures. */
final class SampleDesk {

    private static final String SCREEN = "screen";

    private final SampleServer server = new SampleServer();
    private final KeyedPinPad pad = new KeyedPinPad();
    private final DeskViewModel desk;
    private final DeskShell shell;
    private final SaleScreen screen;
    private final Sitting sitting;
    private long lastUuid;

    SampleDesk(Sitting sitting) {
        this.sitting = sitting;
        var session = sitting.cashier(server);
        var terminal = session.terminal();
        var commands = new Commands(terminal.executor(), new ForgetfulRequests(), terminal.clock(),
                () -> new UUID(1, ++lastUuid));
        var till = new Till(commands, pad, terminal.clock());
        var around = new Surroundings(session.texts(), session.signedIn().desk(), ReceiptView::new);
        var approvals = new ApprovalQuestion();
        desk = new DeskViewModel(new DeskSession(session.signedIn(), server, terminal.executor(), commands,
                new PinQuestion(pad), approvals, (transaction, copy) -> {}, tone -> {}, terminal.clock()), till,
                reason -> {},
                () -> {});
        screen = new SaleScreen(desk, till, around, (window, scanned) -> new WedgeFilter(window,
                ReaderProfile.usual(), scanned, () -> 0, (delay, what) -> {}));
        shell = new DeskShell(session, new Staying());
        shell.show(screen);
        ApprovalPanel.over(shell.overlays(), approvals, session.texts());
    }

    Sitting sitting() {
        return sitting;
    }

    SampleServer server() {
        return server;
    }

    DeskViewModel desk() {
        return desk;
    }

    KeyedPinPad pad() {
        return pad;
    }

    SampleDesk scan(String... texts) {
        for (var text : texts) {
            desk.scanned(Scan.of(text));
        }
        return this;
    }

    SampleDesk type(String... lines) {
        for (var line : lines) {
            desk.typed(line);
        }
        return this;
    }

    Parent root() {
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }

    /** Once the root stands in a window. */
    static void rest(Parent root) {
        ((SaleScreen) root.getProperties().get(SCREEN)).placeFocus();
    }
}
