package org.counterfoil.client.value.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.counterfoil.client.value.panel.Surroundings;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.reports.receipt.ReceiptReport;

/** Receipts as PDF files in one folder. */
public final class ReceiptPages {

    private final Path folder;
    private final Surroundings around;

    public ReceiptPages(Path folder, Surroundings around) {
        this.folder = folder;
        this.around = around;
    }

    /** In the operator's own folder. */
    static ReceiptPages ofOperator(Surroundings around) {
        return new ReceiptPages(Path.of(System.getProperty("user.home"), "Counterfoil"), around);
    }

    /** Writes the receipt and returns the file; not to be called on the UI thread. */
    Path save(TransactionDetails transaction, int copy) {
        var file = folder.resolve(transaction.number() + "-" + copy + ".pdf");
        try {
            Files.createDirectories(folder);
            return Files.write(file, new ReceiptReport().pdf(around.receipt(transaction, copy)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the page could not be written: " + file, unwritable);
        }
    }
}
