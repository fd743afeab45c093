package org.counterfoil.common.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class EnrolmentTicketTest {

    private static final String CODE = "K7FD-3MXP-9ACW-4HTR";

    @Test
    void itIsReadAsItWasWrittenBeItInSmallLettersOrBehindSomethingElse() {
        var ticket = new EnrolmentTicket(URI.create("https://shop.example:7443"),
                Optional.of("ab:".repeat(31) + "ab"), "1873200001", CODE);
        assertThat(ticket.line()).matches("[0-9A-Z $%*+./:-]+");
        assertThat(EnrolmentTicket.read(ticket.line())).contains(ticket);
        assertThat(EnrolmentTicket.read("https://127.0.0.1:7443" + ticket.line().toLowerCase(Locale.ROOT)))
                .contains(ticket);
    }

    @Test
    void aCertificateThatIsKnownNeedsNoFingerprint() {
        var ticket = new EnrolmentTicket(URI.create("https://shop.example"), Optional.empty(), "1873200001", CODE);
        assertThat(EnrolmentTicket.read(ticket.line() + "\n")).contains(ticket);
    }

    @Test
    void anythingElseIsNoTicket() {
        for (var text : List.of("", CODE, "COUNTERFOIL", "COUNTERFOIL HTTPS://A - 18732 " + CODE,
                "COUNTERFOIL FTP://A - 1873200001 " + CODE, "COUNTERFOIL HTTPS://A - 1873200001 " + CODE + "-9999")) {
            assertThat(EnrolmentTicket.read(text)).as(text).isEmpty();
        }
    }

    @Test
    void devicesAreReadAsTheyWereWrittenAndUnknownOnesAreLeftOut() {
        var devices = List.of(DeviceReport.none(DeviceReport.Kind.DISPLAY),
                new DeviceReport(DeviceReport.Kind.PRINTER, DeviceReport.Way.NETWORK, DeviceReport.State.TROUBLE));
        assertThat(DeviceReport.line(devices)).isEqualTo("display:none:none printer:network:trouble");
        assertThat(DeviceReport.read(DeviceReport.line(devices) + " scale:serial:ready printer")).isEqualTo(devices);
        assertThat(DeviceReport.read("")).isEmpty();
    }
}
