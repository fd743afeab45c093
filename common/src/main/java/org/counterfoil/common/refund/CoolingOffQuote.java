package org.counterfoil.common.refund;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.value.TransactionDetails;

/**
 * What paying a recharge back within its cooling-off days would do. Minor units.
 *
 * @param recharge  the transaction that is taken back
 * @param days      how many the merchant grants
 * @param lastDay   the last of them
 * @param refunded  principal that is paid back, by the tender that paid it
 * @param forfeited bonus that is taken back
 * @param points    that are taken back
 * @param spent     of the recharge's money, by the transactions named in the refusal
 * @param refusal   why it can't be done
 */
public record CoolingOffQuote(TransactionDetails recharge, int days, LocalDate lastDay, long refunded,
        long forfeited, long points, long spent, Optional<Refusal> refusal) {}
