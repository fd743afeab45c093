package org.counterfoil.client.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.StringJoiner;

import org.counterfoil.client.device.PrinterProfile.Connection;
import org.counterfoil.common.receipt.Paper;
import org.junit.jupiter.api.Test;

class PrinterSettingsTest {

    /** Name, value, name, value. */
    private static String settings(String... namesAndValues) {
        var settings = new StringJoiner(";");
        for (var i = 0; i < namesAndValues.length; i += 2) {
            settings.add(namesAndValues[i] + "=" + namesAndValues[i + 1]);
        }
        return settings.toString();
    }

    private static void assertRefused(String sentence, String... namesAndValues) {
        assertThatThrownBy(() -> PrinterSettings.read(settings(namesAndValues)))
                .isInstanceOf(DeviceSettingException.class).hasMessage(sentence);
    }

    @Test
    void withoutSettingsThereIsNoPrinter() {
        var profile = PrinterSettings.read("");
        assertThat(profile.connection()).isEqualTo(new Connection.None());
        assertThat(profile.paper()).isEqualTo(Paper.MM_58);
        assertThat(profile.limit()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void everyConnectionIsRead() {
        assertThat(PrinterSettings.read(settings("connection", "network", "host", "10.0.0.9")).connection())
                .isEqualTo(new Connection.Network("10.0.0.9", 9100));
        assertThat(PrinterSettings.read(settings("connection", "network", "host", "kitchen:9101")).connection())
                .isEqualTo(new Connection.Network("kitchen", 9101));
        assertThat(PrinterSettings.read(settings("connection", "serial", "port", "COM3", "baud", "115200"))
                .connection()).isEqualTo(new Connection.Serial("COM3", 115_200));
        assertThat(PrinterSettings.read(settings("connection", "queue", "queue", "POS-58")).connection())
                .isEqualTo(new Connection.Queue("POS-58"));
        assertThat(PrinterSettings.read(settings("connection", "file", "path", "out", "files", "one")).connection())
                .isEqualTo(new Connection.File(Path.of("out"), false));
    }

    @Test
    void whatAModelIsLikeIsRead() {
        assertThat(PrinterSettings.read(settings("paper", "80", "lettering", "drawn", "codes", "drawn", "cut", "full",
                "drawer", "pin-5", "status", "yes", "seconds", "9")))
                .isEqualTo(new PrinterProfile(Paper.MM_80, new Connection.None(), PrinterProfile.Lettering.DRAWN,
                        PrinterProfile.Codes.DRAWN, PrinterProfile.Cut.FULL, PrinterProfile.Drawer.PIN_5, true,
                        Duration.ofSeconds(9)));
    }

    @Test
    void aBadSettingGetsOneSentence() {
        assertRefused("The setting printer.paper is '60'; it must be 58 or 80 (millimetres).", "paper", "60");
        assertRefused("The setting printer.connection is 'usb'; it must be none or serial or network or queue or file.",
                "connection", "usb");
        assertThatThrownBy(() -> PrinterSettings.read("connection=file; papr=80"))
                .hasMessage("The setting printer has a part 'papr=80'; it must be name=value, where the name is"
                        + " connection or paper or port or baud or host or queue or path or files or lettering"
                        + " or codes or cut or drawer or status or seconds.");
        assertRefused("The setting printer.cut is 'half'; it must be full or partial or none.", "cut", "half");
        assertRefused("The setting printer.seconds is '0'; it must be a whole number from 1 to 60.", "seconds", "0");
        assertRefused("The setting printer.seconds is '99999999999'; it must be a whole number from 1 to 60.",
                "seconds", "99999999999");
        assertRefused("The setting printer.host is missing: it gives the printer's address, as 192.168.1.50 or "
                + "192.168.1.50:9100.", "connection", "network");
        assertRefused("The setting printer.host is 'x:70000'; it must be an address, or address:port with a port from "
                + "1 to 65535.", "connection", "network", "host", "x:70000");
    }
}
