package org.counterfoil.common.refund;

import java.util.Optional;

import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.value.TransactionDetails;

/**
 * A refund that was paid, as it is printed.
 *
 * @param transaction its place in the books
 * @param after       what became of the card; empty of a recharge that was paid back
 * @param working     how it was worked out; empty of a recharge that was paid back
 */
public record RefundSlip(TransactionDetails transaction, Payout payout, IdentityCheck identity,
        Optional<AfterRefund> after, Optional<RefundWorking> working) {}
