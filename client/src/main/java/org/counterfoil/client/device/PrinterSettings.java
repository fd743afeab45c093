package org.counterfoil.client.device;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.counterfoil.client.device.PrinterProfile.Codes;
import org.counterfoil.client.device.PrinterProfile.Connection;
import org.counterfoil.client.device.PrinterProfile.Cut;
import org.counterfoil.client.device.PrinterProfile.Drawer;
import org.counterfoil.client.device.PrinterProfile.Lettering;
import org.counterfoil.common.receipt.Paper;

/**
 * Reads a printer's profile from its line of settings, {@code connection=network;host=192.168.1.50;paper=80}:
 *
 * <pre>
 * connection = none | serial | network | queue | file
 * paper      = 58 | 80
 * port       = /dev/ttyS0, COM3          (serial)
 * baud       = 9600                      (serial)
 * host       = 192.168.1.50[:9100]       (network)
 * queue      = POS-58                    (queue)
 * path       = receipts                  (file)
 * files      = each | one                (file)
 * lettering  = printer | drawn
 * codes      = printer | drawn
 * cut        = partial | full | none
 * drawer     = none | pin-2 | pin-5
 * status     = no | yes
 * seconds    = 5
 * </pre>
 */
public final class PrinterSettings {

    private static final String NAME = "printer";
    private static final List<String> KNOWN = List.of("connection", "paper", "port", "baud", "host", "queue", "path",
            "files", "lettering", "codes", "cut", "drawer", "status", "seconds");
    private static final int NETWORK_PORT = 9100;
    private static final int MAX_PORT = 65_535;
    private static final int MAX_BAUD = 921_600;
    private static final int MAX_SECONDS = 60;

    private final DeviceLine line;

    private PrinterSettings(DeviceLine line) {
        this.line = line;
    }

    /**
     * The profile that a line describes; an empty one, no printer.
     *
     * @throws DeviceSettingException with one sentence on the first setting that can't be used
     */
    public static PrinterProfile read(String line) {
        return new PrinterSettings(DeviceLine.of(NAME, line, KNOWN)).profile();
    }

    private PrinterProfile profile() {
        return new PrinterProfile(paper(), connection(), line.choice("lettering", Lettering.PRINTER),
                line.choice("codes", Codes.PRINTER), line.choice("cut", Cut.PARTIAL),
                line.choice("drawer", Drawer.NONE),
                line.oneOf("status", "no", "yes").equals("yes"),
                Duration.ofSeconds(line.number("seconds", 5, MAX_SECONDS)));
    }

    private Paper paper() {
        var text = line.text("paper", "58");
        return Arrays.stream(Paper.values()).filter(paper -> text.equals(Integer.toString(paper.millimetres())))
                .findFirst().orElseThrow(() -> line.fault("paper", text, "58 or 80 (millimetres)"));
    }

    private Connection connection() {
        return switch (line.oneOf("connection", "none", "serial", "network", "queue", "file")) {
            case "serial" -> new Connection.Serial(line.needed("port", "the port's name, as /dev/ttyS0 or COM3"),
                    line.number("baud", 9_600, MAX_BAUD));
            case "network" ->
                network(line.needed("host", "the printer's address, as 192.168.1.50 or 192.168.1.50:9100"));
            case "queue" -> new Connection.Queue(line.needed("queue", "the queue's name in the operating system"));
            case "file" -> new Connection.File(path(), line.oneOf("files", "each", "one").equals("each"));
            default -> new Connection.None();
        };
    }

    private Connection network(String host) {
        var colon = host.lastIndexOf(':');
        if (colon < 0 || host.indexOf(':') != colon) {
            return new Connection.Network(host, NETWORK_PORT);
        }
        var port = DeviceLine.digits(host.substring(colon + 1), MAX_PORT);
        if (colon == 0 || port < 1) {
            throw line.fault("host", host, "an address, or address:port with a port from 1 to " + MAX_PORT);
        }
        return new Connection.Network(host.substring(0, colon), port);
    }

    private Path path() {
        var text = line.needed("path", "a directory, or a file with files=one");
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw line.fault("path", text, "a path of this system");
        }
    }
}
