package org.counterfoil.client.till;

import org.counterfoil.common.value.SaleQuote;
import org.counterfoil.common.value.Tender;

/** What the customer was shown, and by what it would be paid. */
public record Quote(SaleQuote sale, Tender tender) {

    /** To be paid, minor units. */
    public long net() {
        return sale.priced().net();
    }
}
