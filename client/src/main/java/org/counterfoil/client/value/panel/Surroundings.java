package org.counterfoil.client.value.panel;

import java.util.function.Function;

import javafx.scene.layout.Region;

import org.counterfoil.client.shared.settings.KeptLists;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.receipt.Paper;
import org.counterfoil.common.receipt.Receipt;
import org.counterfoil.common.receipt.ReceiptSource;
import org.counterfoil.common.receipt.ReceiptTemplate;
import org.counterfoil.common.value.TransactionDetails;

/**
 * Where a panel stands: its language and its desk.
 *
 * @param paper shows a receipt as it leaves the printer
 * @param kept  what the operator's lists remember
 */
public record Surroundings(Texts texts, Desk desk, Function<Receipt, Region> paper, KeptLists kept) {

    /** Where lists remember nothing. */
    public Surroundings(Texts texts, Desk desk, Function<Receipt, Region> paper) {
        this(texts, desk, paper, KeptLists.forNow());
    }

    /** The receipt of a transaction as it is printed here; {@code copy} is 0 for the original. */
    public Receipt receipt(TransactionDetails transaction, int copy) {
        return ReceiptTemplate.shipped(Paper.MM_58)
                .fill(new ReceiptSource(transaction, desk, texts.language(), desk.zone(), copy));
    }
}
