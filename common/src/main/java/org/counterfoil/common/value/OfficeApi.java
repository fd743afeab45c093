package org.counterfoil.common.value;

import java.util.List;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.ToldElsewhere;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Moving members' value from an office, where no card is presented: a reason stands in place of card and PIN. Requests
 * are repeated and answered as in {@link ValueApi}. A store's office reaches the transactions and members of its store.
 *
 * <p>What changes something refuses: field-missing (reason), field-too-long, store-closed, busy,
 * same-request-other-body, sequence-used.
 */
@HttpExchange("/api/office")
public interface OfficeApi {

    /** Refuses: transaction-unknown. */
    @Needs(Permission.OFFICE_VOID)
    @GetExchange("/voids/{number}")
    VoidQuote quoteVoid(@PathVariable String number);

    /**
     * It stands in the books of the store of what it takes back.
     *
     * <p>Refuses: transaction-unknown, transaction-voided, transaction-returned, transaction-not-voidable,
     * recharge-spent, points-spent; above what the merchant leaves to one person also those of an approval.
     */
    @Needs(value = Permission.OFFICE_VOID, access = Access.WRITE, afterExpiry = true)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/voids")
    TransactionDetails voidFromOffice(@RequestBody OfficeVoid command);

    /** Refuses: card-unknown, member-unknown; all else is told in the quote. */
    @Needs(Permission.OFFICE_TRANSFER)
    @PostExchange("/transfers/quote")
    TransferQuote quoteTransfer(@RequestBody QuoteTransfer quote);

    /**
     * One transaction for money, one for points.
     *
     * <p>Refuses: card-unknown and the cards' states, member-unknown, member-locked, same-member, amount-not-positive,
     * balance-insufficient, points-insufficient, over-card-limit, over-transaction-limit, changed-meanwhile.
     */
    @Needs(value = Permission.OFFICE_TRANSFER, access = Access.WRITE)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/transfers")
    List<TransactionDetails> transferFromOffice(@RequestBody OfficeTransfer command);

    /** Refuses as {@link #adjustCards} does of the whole; what speaks against a row stands in its answer. */
    @Needs(Permission.ADJUSTMENT)
    @PostExchange("/adjustments/preview")
    AdjustOutcome previewAdjust(@RequestBody PreviewAdjust preview);

    /**
     * Rows that are refused stand in the answer: card-twice, card-unknown and the cards' states, member-unknown,
     * member-locked, amount-not-positive for 0, amount-too-large, over-transaction-limit, over-card-limit,
     * balance-insufficient, points-insufficient, counts-insufficient, coupons-missing.
     *
     * <p>Refuses: lines-missing, too-many, product-unknown for a service, coupon-unknown for a batch; over a limit also
     * those of an approval.
     */
    @Needs(value = Permission.ADJUSTMENT, access = Access.WRITE)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/adjustments")
    AdjustOutcome adjustCards(@RequestBody AdjustCards command);
}
