package org.counterfoil.client.device;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;

import org.counterfoil.client.device.PrinterProfile.Codes;
import org.counterfoil.client.device.PrinterProfile.Connection;
import org.counterfoil.client.device.PrinterProfile.Cut;
import org.counterfoil.client.device.PrinterProfile.Drawer;
import org.counterfoil.client.device.PrinterProfile.Lettering;
import org.counterfoil.common.receipt.Paper;

/**
 * Reads a printer's profile from settings:
 *
 * <pre>
 * printer.connection = none | serial | network | queue | file
 * printer.paper      = 58 | 80
 * printer.port       = /dev/ttyS0, COM3          (serial)
 * printer.baud       = 9600                      (serial)
 * printer.host       = 192.168.1.50[:9100]       (network)
 * printer.queue      = POS-58                    (queue)
 * printer.path       = receipts                  (file)
 * printer.files      = each | one                (file)
 * printer.lettering  = printer | drawn
 * printer.codes      = printer | drawn
 * printer.cut        = partial | full | none
 * printer.drawer     = none | pin-2 | pin-5
 * printer.status     = no | yes
 * printer.seconds    = 5
 * </pre>
 */
public final class PrinterSettings {

    private static final String PREFIX = "printer.";
    private static final int NETWORK_PORT = 9100;
    private static final int MAX_PORT = 65_535;
    private static final int MAX_BAUD = 921_600;
    private static final int MAX_SECONDS = 60;

    private final Properties settings;

    private PrinterSettings(Properties settings) {
        this.settings = settings;
    }

    /**
     * The profile of the settings that begin with {@code printer.}; without any, no printer.
     *
     * @throws PrinterProfileException with one sentence on the first setting that can't be used
     */
    public static PrinterProfile read(Properties settings) {
        return new PrinterSettings(settings).profile();
    }

    private PrinterProfile profile() {
        return new PrinterProfile(paper(), connection(), choice("lettering", Lettering.PRINTER),
                choice("codes", Codes.PRINTER), choice("cut", Cut.PARTIAL), choice("drawer", Drawer.NONE),
                oneOf("status", "no", "yes").equals("yes"), Duration.ofSeconds(number("seconds", 5, MAX_SECONDS)));
    }

    private Paper paper() {
        var text = text("paper", "58");
        return Arrays.stream(Paper.values()).filter(paper -> text.equals(Integer.toString(paper.millimetres())))
                .findFirst().orElseThrow(() -> fault("paper", text, "58 or 80 (millimetres)"));
    }

    private Connection connection() {
        return switch (oneOf("connection", "none", "serial", "network", "queue", "file")) {
            case "serial" -> new Connection.Serial(needed("port", "the port's name, as /dev/ttyS0 or COM3"),
                    number("baud", 9_600, MAX_BAUD));
            case "network" -> network(needed("host", "the printer's address, as 192.168.1.50 or 192.168.1.50:9100"));
            case "queue" -> new Connection.Queue(needed("queue", "the queue's name in the operating system"));
            case "file" -> new Connection.File(path(), oneOf("files", "each", "one").equals("each"));
            default -> new Connection.None();
        };
    }

    private Connection network(String host) {
        var colon = host.lastIndexOf(':');
        if (colon < 0 || host.indexOf(':') != colon) {
            return new Connection.Network(host, NETWORK_PORT);
        }
        var port = digits(host.substring(colon + 1), MAX_PORT);
        if (colon == 0 || port < 1) {
            throw fault("host", host, "an address, or address:port with a port from 1 to " + MAX_PORT);
        }
        return new Connection.Network(host.substring(0, colon), port);
    }

    private Path path() {
        var text = needed("path", "a directory, or a file with printer.files=one");
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw fault("path", text, "a path of this system");
        }
    }

    private int number(String name, int standard, int most) {
        var text = text(name, Integer.toString(standard));
        var value = digits(text, most);
        if (value < 1) {
            throw fault(name, text, "a whole number from 1 to " + most);
        }
        return value;
    }

    /** The number that digits stand for; 0 when they are none, or too many. */
    private static int digits(String text, int most) {
        if (!text.matches("\\d{1,7}")) {
            return 0;
        }
        var value = Integer.parseInt(text);
        return value > most ? 0 : value;
    }

    private <E extends Enum<E>> E choice(String name, E standard) {
        var choices = standard.getDeclaringClass().getEnumConstants();
        var text = text(name, key(standard));
        return Arrays.stream(choices).filter(value -> key(value).equals(text)).findFirst().orElseThrow(
                () -> fault(name, text, Arrays.stream(choices).map(PrinterSettings::key)
                        .collect(Collectors.joining(" or "))));
    }

    private String oneOf(String name, String... choices) {
        var text = text(name, choices[0]);
        if (!Arrays.asList(choices).contains(text)) {
            throw fault(name, text, String.join(" or ", choices));
        }
        return text;
    }

    private String needed(String name, String meaning) {
        var text = text(name, "");
        if (text.isEmpty()) {
            throw new PrinterProfileException(
                    "The setting " + PREFIX + name + " is missing: it gives " + meaning + ".");
        }
        return text;
    }

    private String text(String name, String standard) {
        return settings.getProperty(PREFIX + name, standard).strip();
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static PrinterProfileException fault(String name, String text, String meaning) {
        return new PrinterProfileException(
                "The setting " + PREFIX + name + " is '" + text + "'; it must be " + meaning + ".");
    }
}
