package org.counterfoil.client.device.setup;

import java.time.Duration;

import org.counterfoil.client.device.CashDrawer;
import org.counterfoil.client.device.PrintQueue;
import org.counterfoil.client.device.PrinterLine;
import org.counterfoil.client.device.PrinterProfile;
import org.counterfoil.client.device.PrinterProfile.Connection;
import org.counterfoil.client.device.PrinterProfile.Drawer;
import org.counterfoil.client.device.ReceiptPrinter;
import org.counterfoil.client.device.escpos.EscPosPrinter;
import org.counterfoil.client.device.file.FileLine;
import org.counterfoil.client.device.network.NetworkLine;
import org.counterfoil.client.device.queue.QueueLine;
import org.counterfoil.client.device.serial.SerialLine;

/** The printer, its queue and its drawer at one desk; lives as long as the terminal. */
public final class DeskPrinter implements AutoCloseable {

    /** A job may wait for the device some times: connection, answers, bytes. */
    private static final int WAITS = 4;

    private final PrinterProfile profile;
    private final ReceiptPrinter printer;
    private final CashDrawer drawer;
    private final PrintQueue queue;

    private DeskPrinter(PrinterProfile profile) {
        this.profile = profile;
        var absent = new NoPrinter();
        var escpos = new EscPosPrinter(profile, line(profile.connection(), profile.limit()));
        var here = !(profile.connection() instanceof Connection.None);
        this.printer = here ? escpos : absent;
        this.drawer = here && profile.drawer() != Drawer.NONE ? escpos : absent;
        this.queue = new PrintQueue(printer, profile.limit().multipliedBy(WAITS));
    }

    /** The printer of a profile. */
    public static DeskPrinter of(PrinterProfile profile) {
        return new DeskPrinter(profile);
    }

    public PrinterProfile profile() {
        return profile;
    }

    /** Where receipts are sent. */
    public PrintQueue queue() {
        return queue;
    }

    /** For asking how the printer is, away from the UI thread. */
    public ReceiptPrinter printer() {
        return printer;
    }

    /** For opening the drawer, away from the UI thread. */
    public CashDrawer drawer() {
        return drawer;
    }

    private static PrinterLine line(Connection connection, Duration limit) {
        return switch (connection) {
            case Connection.None none -> new NoPrinter();
            case Connection.Serial serial -> new SerialLine(serial, limit);
            case Connection.Network network -> new NetworkLine(network, limit);
            case Connection.Queue queue -> new QueueLine(queue);
            case Connection.File file -> new FileLine(file);
        };
    }

    @Override
    public void close() {
        queue.close();
    }
}
