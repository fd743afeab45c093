package org.counterfoil.common.value;

import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.ToldElsewhere;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Moving value. Every command carries a {@link RequestKey}: repeated, it gets its first answer, refusals included.
 * What is answered is on disk.
 *
 * <p>All of them refuse: store-closed, terminal-closed, busy, same-request-other-body, sequence-used; those with a
 * card also: card-unknown and the card's states, member-locked, pin-needed, pin-wrong, pin-locked; those with an
 * amount also: amount-not-positive, amount-too-large; those with a basket in which coupons are also: coupon-unknown,
 * coupon-used, coupon-not-valid-yet, coupon-expired, coupon-below-minimum, coupon-of-another, coupon-of-level,
 * coupon-without-effect, coupons-too-many.
 *
 * <p>What asks for a second person refuses: approval-needed, approval-failed, approval-by-another,
 * approver-not-permitted, sign-in-locked (the approver's account, or the terminal). Nothing is kept of these: the same
 * request may come again with another approval.
 */
@HttpExchange("/api/value")
public interface ValueApi {

    @Needs(Permission.SPEND)
    @PostExchange("/quote-sale")
    SaleQuote quoteSale(@RequestBody QuoteSale quote);

    /** Refuses: lines-missing, product-unknown, quote-changed, balance-insufficient, store-quota-exhausted. */
    @Needs(value = Permission.SPEND, access = Access.WRITE)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/spend")
    TransactionDetails spend(@RequestBody Spend spend);

    /** Refuses: lines-missing, product-unknown, quote-changed, tender-unknown, store-quota-exhausted. */
    @Needs(value = Permission.CASH_SALE, access = Access.WRITE)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/cash-sale")
    TransactionDetails cashSale(@RequestBody CashSale sale);

    @Needs(Permission.RECHARGE)
    @PostExchange("/quote-recharge")
    RechargeQuote quoteRecharge(@RequestBody QuoteRecharge quote);

    /** Refuses: over-card-limit, over-transaction-limit, quote-changed, store-quota-exhausted, tender-unknown. */
    @Needs(value = Permission.RECHARGE, access = Access.WRITE)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/recharge")
    TransactionDetails recharge(@RequestBody Recharge recharge);

    /** Refuses: points-insufficient. */
    @Needs(value = Permission.POINTS_SPEND, access = Access.WRITE)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/spend-points")
    TransactionDetails spendPoints(@RequestBody SpendPoints spend);

    @Needs(value = Permission.COUNTS, access = Access.WRITE)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/add-counts")
    TransactionDetails addCounts(@RequestBody ChangeCounts change);

    /** Refuses: counts-insufficient. */
    @Needs(value = Permission.COUNTS, access = Access.WRITE)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/use-counts")
    TransactionDetails useCounts(@RequestBody ChangeCounts change);

    /** Refuses: same-member, balance-insufficient, points-insufficient, over-card-limit. */
    @Needs(value = Permission.TRANSFER, access = Access.WRITE)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/transfer")
    TransactionDetails transfer(@RequestBody Transfer transfer);

    /** Refuses: balance-insufficient, points-insufficient; over a limit also those of an approval. */
    @Needs(value = Permission.ADJUSTMENT, access = Access.WRITE)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/adjust")
    TransactionDetails adjust(@RequestBody Adjust adjust);

    /**
     * Refuses: transaction-unknown, transaction-voided, transaction-not-voidable, recharge-spent, points-spent; above
     * what the merchant leaves to one person also those of an approval.
     */
    @Needs(value = Permission.VOID, access = Access.WRITE, afterExpiry = true)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/void")
    TransactionDetails voidTransaction(@RequestBody VoidTransaction command);

    /** Refuses: transaction-unknown, transaction-voided, transaction-not-voidable, return-over-original. */
    @Needs(value = Permission.GOODS_RETURN, access = Access.WRITE, afterExpiry = true)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/return-goods")
    TransactionDetails returnGoods(@RequestBody ReturnGoods command);

    /** Refuses: balance-insufficient where nothing is left. */
    @Needs(value = Permission.CASH_OUT, access = Access.WRITE, afterExpiry = true)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/cash-out")
    TransactionDetails cashOut(@RequestBody CashOut command);
}
