package org.counterfoil.client.device.escpos;

import java.time.Duration;

import org.counterfoil.client.device.PrinterProfile;
import org.counterfoil.client.device.PrinterProfile.Codes;
import org.counterfoil.client.device.PrinterProfile.Connection;
import org.counterfoil.client.device.PrinterProfile.Cut;
import org.counterfoil.client.device.PrinterProfile.Drawer;
import org.counterfoil.client.device.PrinterProfile.Lettering;
import org.counterfoil.common.receipt.Paper;

/** Printers as they stand on desks. */
final class Profiles {

    private Profiles() {}

    static PrinterProfile common(Paper paper) {
        return of(paper, Lettering.PRINTER, Codes.PRINTER, Cut.PARTIAL);
    }

    /** A printer that knows neither Chinese nor QR codes and has no cutter. */
    static PrinterProfile plain(Paper paper) {
        return of(paper, Lettering.DRAWN, Codes.DRAWN, Cut.NONE);
    }

    static PrinterProfile answering() {
        return new PrinterProfile(Paper.MM_58, new Connection.None(), Lettering.PRINTER, Codes.PRINTER, Cut.PARTIAL,
                Drawer.PIN_5, true, Duration.ofSeconds(2));
    }

    static PrinterProfile of(Paper paper, Lettering lettering, Codes codes, Cut cut) {
        return new PrinterProfile(paper, new Connection.None(), lettering, codes, cut, Drawer.PIN_2, false,
                Duration.ofSeconds(2));
    }
}
