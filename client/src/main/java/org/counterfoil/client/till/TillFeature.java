package org.counterfoil.client.till;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.LongSupplier;

import org.counterfoil.client.device.CashDrawer;
import org.counterfoil.client.device.PrintOutcome;
import org.counterfoil.client.device.scan.WedgeFilter;
import org.counterfoil.client.device.setup.CustomerPad;
import org.counterfoil.client.device.setup.DeskDevices;
import org.counterfoil.client.device.setup.DeskPrinter;
import org.counterfoil.client.receipt.ReceiptView;
import org.counterfoil.client.shared.approval.ApprovalPanel;
import org.counterfoil.client.shared.approval.ApprovalQuestion;
import org.counterfoil.client.shared.job.JobsRoute;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.scope.TerminalScope;
import org.counterfoil.client.shared.screen.Routes;
import org.counterfoil.client.value.Cues;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.client.value.PrinterReceiptDesk;
import org.counterfoil.client.value.panel.Surroundings;
import org.counterfoil.client.value.pin.PinQuestion;
import org.counterfoil.client.value.request.Commands;
import org.counterfoil.client.value.request.PendingRequests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the sale together, and offers it. */
public final class TillFeature {

    private static final Logger LOG = LoggerFactory.getLogger(TillFeature.class);

    private final Path data;
    private final Cues cues;
    private final LongSupplier nanos;

    /**
     * @param data  the folder for what must survive a crash
     * @param nanos a clock that only goes forward, for telling readers from people
     */
    public TillFeature(Path data, Cues cues, LongSupplier nanos) {
        this.data = data;
        this.cues = cues;
        this.nanos = nanos;
    }

    /** Adds the sale to what can be opened. */
    public Routes addTo(Routes routes) {
        return routes.add(SaleRoute.class, (route, scope) -> open(scope));
    }

    private SaleScreen open(ScreenScope scope) {
        var session = scope.session();
        var terminal = session.terminal();
        var devices = DeskDevices.of(terminal.settings().get().devices());
        var till = terminal.keep(Till.class, () -> till(terminal));
        var printer = terminal.keep(DeskPrinter.class, () -> DeskPrinter.of(devices.printer()));
        var light = terminal.keep(PrinterLight.class, () -> new PrinterLight(printer.printer(), terminal));
        light.ask();
        var around = new Surroundings(scope.texts(), session.signedIn().desk(), ReceiptView::new,
                session.lists());
        var approvals = new ApprovalQuestion();
        scope.own(ApprovalPanel.over(scope.overlays(), approvals, scope.texts()));
        var desk = new DeskSession(session.signedIn(), terminal.apis(), scope.executor(), till.commands(),
                new PinQuestion(till.pad()), approvals,
                light.watching(new PrinterReceiptDesk(printer.queue(), around::receipt)),
                cues, terminal.clock());
        var model = new DeskViewModel(desk, till, reason -> drawer(printer.drawer(), reason),
                () -> scope.go(new JobsRoute()));
        return new SaleScreen(model, till, around, (window, scanned) -> new WedgeFilter(window, devices.reader(),
                scanned, nanos, (delay, what) -> scope.executor().after(delay, what)));
    }

    private Till till(TerminalScope terminal) {
        var file = data.resolve("pending-" + terminal.settings().get().terminal() + ".jsonl");
        var commands = new Commands(terminal.executor(), PendingRequests.open(file), terminal.clock(),
                UUID::randomUUID);
        return new Till(commands, CustomerPad.of(terminal).keys(), terminal.clock());
    }

    private static void drawer(CashDrawer drawer, String reason) {
        if (drawer.open() instanceof PrintOutcome.Failed(var fault, var detail)) {
            throw new IllegalStateException("the drawer did not open: " + fault + " " + detail);
        }
        LOG.info("the drawer was opened without a sale: {}", reason);
    }
}
