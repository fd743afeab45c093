package org.counterfoil.common.refund;

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
 * Refunds from an office, where neither card nor PIN need be at hand: whoever pays out says how the holder was known.
 * Requests are repeated and answered as in {@link org.counterfoil.common.value.ValueApi}.
 *
 * <p>All refuse: card-unknown and the card's states, member-locked, member-unknown for a member of another store.
 */
@HttpExchange("/api/refunds")
public interface RefundApi {

    @Needs(Permission.BALANCE_REFUND)
    @PostExchange("/balance/quote")
    RefundQuote quoteBalance(@RequestBody QuoteRefund quote);

    /**
     * Pays out what is left on a card, and cancels it where asked to: what was taken for the card itself goes back then
     * as well, by a void of what took it.
     *
     * <p>Refuses: balance-insufficient where nothing is left, quote-changed, changed-meanwhile, identity-needed,
     * tender-unknown, cash-refund-over-limit, account-of-somebody-else, field-missing, last-card-with-balance,
     * team-main-card, card-move-forbidden, store-closed.
     */
    @Needs(value = Permission.BALANCE_REFUND, access = Access.WRITE, afterExpiry = true)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/balance")
    RefundSlip refundBalance(@RequestBody RefundBalance command);

    /** Refuses: transaction-unknown, transaction-not-voidable for what is no recharge. */
    @Needs(Permission.BALANCE_REFUND)
    @GetExchange("/cooling-off/{number}")
    CoolingOffQuote quoteCoolingOff(@PathVariable String number);

    /**
     * Pays a recharge back.
     *
     * <p>Refuses: transaction-unknown, transaction-not-voidable, transaction-voided, cooling-off-over,
     * cooling-off-spent naming what spent how much, points-spent, identity-needed, store-closed.
     */
    @Needs(value = Permission.BALANCE_REFUND, access = Access.WRITE, afterExpiry = true)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/cooling-off")
    RefundSlip coolOff(@RequestBody CoolOff command);

    /** A refund for another print, by the number of its transaction. Refuses: transaction-unknown. */
    @Needs(Permission.BALANCE_REFUND)
    @GetExchange("/{number}")
    RefundSlip slip(@PathVariable String number);
}
