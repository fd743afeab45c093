package org.counterfoil.client.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

import org.counterfoil.client.device.PrintFault;
import org.counterfoil.client.device.PrintJob;
import org.counterfoil.client.device.PrintOutcome;
import org.counterfoil.client.device.PrinterLine;
import org.counterfoil.client.device.PrinterLineException;
import org.counterfoil.client.device.PrinterState;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.receipt.Paper;
import org.counterfoil.common.receipt.Receipt;
import org.counterfoil.common.receipt.ReceiptBlock;
import org.counterfoil.common.receipt.ReceiptFixtures;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.Test;

class EscPosPrinterTest {

    private static final int READY = 0x12;
    private static final Receipt RECEIPT = ReceiptFixtures.receipt(TransactionKind.SPEND, Language.ZH_CN, Paper.MM_58);

    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();

    /** A line whose printer answers the questions for cover and paper with these bytes. */
    private EscPosPrinter answering(int cover, int roll) {
        return new EscPosPrinter(Profiles.answering(), job -> new PrinterLine.Conversation() {
            @Override
            public void send(byte[] bytes) {
                paper.writeBytes(bytes);
            }

            @Override
            public OptionalInt ask(byte[] question) {
                return OptionalInt.of(question[2] == 2 ? cover : roll);
            }

            @Override
            public void close() {
                // nothing is held
            }
        });
    }

    private static PrintFault fault(PrintOutcome outcome) {
        assertThat(outcome).isInstanceOf(PrintOutcome.Failed.class);
        return ((PrintOutcome.Failed) outcome).fault();
    }

    @Test
    void aReadyPrinterPrintsAndOpensTheDrawerFirst() {
        var outcome = answering(READY, READY).print(new PrintJob(RECEIPT, true));
        assertThat(outcome).isEqualTo(new PrintOutcome.Printed());
        var encoder = new EscPosEncoder(Profiles.answering());
        var expected = new ByteArrayOutputStream();
        expected.writeBytes(encoder.drawer());
        expected.writeBytes(encoder.receipt(RECEIPT));
        assertThat(paper.toByteArray()).isEqualTo(expected.toByteArray());
    }

    @Test
    void nothingIsSentWhereThePaperHasRunOutOrTheCoverIsOpen() {
        assertThat(fault(answering(READY, READY | 0x60).print(new PrintJob(RECEIPT, false))))
                .isEqualTo(PrintFault.NO_PAPER);
        assertThat(fault(answering(READY | 0x04, READY).print(new PrintJob(RECEIPT, false))))
                .isEqualTo(PrintFault.COVER_OPEN);
        assertThat(paper.size()).isZero();
    }

    @Test
    void theStateTellsPaperCoverAndFaults() {
        assertThat(answering(READY, READY).state()).isEqualTo(PrinterState.READY);
        assertThat(answering(READY, READY | 0x0C).state()).isEqualTo(PrinterState.PAPER_LOW);
        assertThat(answering(READY, READY | 0x60).state()).isEqualTo(PrinterState.NO_PAPER);
        assertThat(answering(READY | 0x40, READY).state()).isEqualTo(PrinterState.DEVICE_FAULT);
        assertThat(answering(0xFF, READY).state()).isEqualTo(PrinterState.DEVICE_FAULT);
    }

    @Test
    void aLineThatBreaksIsAnOutcomeAndNoException() {
        PrinterLine broken = job -> {
            throw new PrinterLineException(PrintFault.UNREACHABLE, "unplugged");
        };
        var printer = new EscPosPrinter(Profiles.answering(), broken);
        assertThat(printer.print(new PrintJob(RECEIPT, false)))
                .isEqualTo(new PrintOutcome.Failed(PrintFault.UNREACHABLE, "unplugged"));
        assertThat(printer.state()).isEqualTo(PrinterState.UNREACHABLE);
        PrinterLine torn = job -> {
            throw new IOException("reset");
        };
        assertThat(fault(new EscPosPrinter(Profiles.answering(), torn).open())).isEqualTo(PrintFault.UNREACHABLE);
    }

    @Test
    void aReceiptThatCanNotBePrintedFailsAlone() {
        var endless = new Receipt("1", Language.EN, List.of(new ReceiptBlock.Barcode("9".repeat(300))));
        assertThat(fault(answering(READY, READY).print(new PrintJob(endless, false))))
                .isEqualTo(PrintFault.DEVICE_FAULT);
        assertThat(paper.size()).isZero();
    }
}
