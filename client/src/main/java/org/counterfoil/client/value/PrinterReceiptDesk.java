package org.counterfoil.client.value;

import java.util.function.BiFunction;

import org.counterfoil.client.device.PrintJob;
import org.counterfoil.client.device.PrintOutcome;
import org.counterfoil.client.device.PrintQueue;
import org.counterfoil.common.receipt.Receipt;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;

/** Receipts on the desk's printer; the drawer opens where cash is taken or given. */
public final class PrinterReceiptDesk implements ReceiptDesk {

    private final PrintQueue queue;
    private final BiFunction<TransactionDetails, Integer, Receipt> filling;

    /** @param filling makes the receipt of a transaction; its second argument is the copy, 0 for the original */
    public PrinterReceiptDesk(PrintQueue queue, BiFunction<TransactionDetails, Integer, Receipt> filling) {
        this.queue = queue;
        this.filling = filling;
    }

    @Override
    public void print(TransactionDetails transaction, int copy) {
        var job = new PrintJob(filling.apply(transaction, copy), copy == 0 && cash(transaction));
        if (queue.print(job).join() instanceof PrintOutcome.Failed(var fault, var detail)) {
            throw new NotPrintedException("device.print." + fault.key(), null);
        }
    }

    private static boolean cash(TransactionDetails transaction) {
        return transaction.tender() == Tender.CASH && switch (transaction.kind()) {
            case CASH_SALE, RECHARGE, GOODS_RETURN, CASH_OUT, CARD_DEPOSIT, CARD_FEE -> true;
            case VOID -> transaction.net() != 0;
            default -> false;
        };
    }
}
