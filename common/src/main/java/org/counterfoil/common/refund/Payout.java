package org.counterfoil.common.refund;

import org.counterfoil.common.value.Tender;

/**
 * How a refund reaches its holder.
 *
 * @param tender  CASH or BANK_TRANSFER
 * @param holder  whose account it is; empty for cash
 * @param bank    where it is kept; may be empty
 * @param account its number; empty for cash
 */
public record Payout(Tender tender, String holder, String bank, String account) {

    /** Handed over. */
    public static Payout cash() {
        return new Payout(Tender.CASH, "", "", "");
    }

    /** Sent to an account. */
    public static Payout transfer(String holder, String bank, String account) {
        return new Payout(Tender.BANK_TRANSFER, holder, bank, account);
    }

    /** Without the account, so that no log can hold it. */
    @Override
    public String toString() {
        return "Payout[" + tender + "]";
    }
}
