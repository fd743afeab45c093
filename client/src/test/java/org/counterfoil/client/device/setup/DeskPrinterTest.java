package org.counterfoil.client.device.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.counterfoil.client.device.PrintFault;
import org.counterfoil.client.device.PrintJob;
import org.counterfoil.client.device.PrintOutcome;
import org.counterfoil.client.device.PrinterSettings;
import org.counterfoil.client.device.PrinterState;
import org.counterfoil.client.device.escpos.EscPosPicture;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.receipt.Paper;
import org.counterfoil.common.receipt.ReceiptFixtures;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskPrinterTest {

    private static final PrintJob JOB = new PrintJob(
            ReceiptFixtures.receipt(TransactionKind.CASH_SALE, Language.VI, Paper.MM_80), true);

    @TempDir
    private Path directory;

    private static PrintOutcome printed(String settings) throws Exception {
        try (var desk = DeskPrinter.of(PrinterSettings.read(settings))) {
            return desk.queue().print(JOB).get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void aReceiptGoesFromTheQueueToTheFileAndBackIntoAPicture() throws Exception {
        var settings = "connection=file;paper=80;drawer=pin-2;path=" + directory;
        assertThat(printed(settings)).isEqualTo(new PrintOutcome.Printed());
        var bytes = Files.readAllBytes(directory.resolve(ReceiptFixtures.NUMBER + ".escpos"));
        var picture = EscPosPicture.of(bytes, Paper.MM_80);
        assertThat(picture.drawer()).isTrue();
        assertThat(picture.cut()).isTrue();
    }

    @Test
    void aDeskWithoutAPrinterSaysSo() throws Exception {
        assertThat(printed("")).isInstanceOfSatisfying(PrintOutcome.Failed.class,
                failed -> assertThat(failed.fault()).isEqualTo(PrintFault.NO_PRINTER));
        try (var desk = DeskPrinter.of(PrinterSettings.read(""))) {
            assertThat(desk.printer().state()).isEqualTo(PrinterState.NONE);
            assertThat(desk.drawer().open()).isInstanceOf(PrintOutcome.Failed.class);
        }
    }

    @Test
    void aSerialPortThatIsNotThereIsAFaultAndNoException() throws Exception {
        var settings = "connection=serial;port=" + directory.resolve("ttyNone");
        assertThat(printed(settings)).isInstanceOfSatisfying(PrintOutcome.Failed.class,
                failed -> assertThat(failed.fault()).isIn(PrintFault.PORT_UNKNOWN, PrintFault.PORT_IN_USE));
    }
}
