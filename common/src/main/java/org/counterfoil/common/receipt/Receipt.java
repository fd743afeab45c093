package org.counterfoil.common.receipt;

import java.util.List;

import org.counterfoil.common.shared.Language;

/**
 * What stands on a receipt from top to bottom, before any paper has been chosen.
 *
 * @param number the transaction's number
 */
public record Receipt(String number, Language language, List<ReceiptBlock> blocks) {
    public Receipt {
        blocks = List.copyOf(blocks);
    }
}
