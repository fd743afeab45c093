package org.counterfoil.client.device.writer;

import java.nio.file.Path;
import java.util.List;

import org.counterfoil.client.device.DeviceLine;

/**
 * Reads from its line of settings what writes cards at this machine:
 *
 * <pre>
 * connection = none | msr605 | pcsc | file
 * port       = /dev/ttyUSB0, COM5             (msr605)
 * baud       = 9600                           (msr605)
 * stripe     = high | low                     (msr605: the coercivity of the stripes)
 * reader     = part of the reader's name      (pcsc; empty for the only one)
 * key        = FFFFFFFFFFFF                   (pcsc: the sector's key; this one is that of new cards)
 * keytype    = a | b                          (pcsc)
 * block      = 4                              (pcsc: 1 to 62; not the last of a sector, which holds its keys)
 * form       = ascii | bcd                    (pcsc: ascii holds 16 digits, bcd 32)
 * path       = cards                          (file: a folder that plays the device)
 * plays      = stripe | chip                  (file)
 * </pre>
 */
public final class WriterSettings {

    private static final int USUAL_BAUD = 9_600;
    private static final int MAX_BAUD = 921_600;
    private static final int USUAL_BLOCK = 4;
    private static final int LAST_BLOCK = 62;
    private static final int SECTOR = 4;
    private static final String NEW_KEY = "FFFFFFFFFFFF";

    private WriterSettings() {}

    /**
     * The writer that a line describes; an empty one, none.
     *
     * @throws org.counterfoil.client.device.DeviceSettingException with one sentence on what can't be used
     */
    public static WriterProfile read(String line) {
        var settings = DeviceLine.of("writer", line, List.of("connection", "port", "baud", "stripe", "reader", "key",
                "keytype", "block", "form", "path", "plays"));
        return switch (settings.oneOf("connection", "none", "msr605", "pcsc", "file")) {
            case "msr605" ->
                new WriterProfile.Stripe(settings.needed("port", "the port's name, as /dev/ttyUSB0 or COM5"),
                        settings.number("baud", USUAL_BAUD, MAX_BAUD),
                        settings.oneOf("stripe", "high", "low").equals("high"));
            case "pcsc" -> chip(settings);
            case "file" -> new WriterProfile.Folder(Path.of(settings.needed("path", "a folder")),
                    settings.oneOf("plays", "stripe", "chip").equals("stripe"));
            default -> new WriterProfile.None();
        };
    }

    private static WriterProfile chip(DeviceLine settings) {
        var key = settings.text("key", NEW_KEY);
        if (!key.matches("[0-9A-Fa-f]{12}")) {
            throw settings.fault("key", "***", "12 hex digits");
        }
        var block = settings.number("block", USUAL_BLOCK, LAST_BLOCK);
        if (block % SECTOR == SECTOR - 1) {
            throw settings.fault("block", Integer.toString(block),
                    "one that holds data; every fourth one, as 3 or 7, holds keys");
        }
        return new WriterProfile.Chip(settings.text("reader", ""), key, settings.oneOf("keytype", "a", "b").equals("b"),
                block, settings.choice("form", BlockForm.ASCII));
    }
}
