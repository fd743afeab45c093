package org.counterfoil.common.refund;

import java.util.Optional;

import org.counterfoil.common.member.Balances;
import org.counterfoil.common.shared.Refusal;

/**
 * What a refund would do; nothing is changed or held by asking.
 *
 * @param member   number of the member
 * @param name     whose account it must be, where the card is a registered one; may be empty otherwise
 * @param held     all that the member owns now: of what is not money, a last card that is cancelled leaves it
 * @param lastCard whether it is the only card that stands for the member
 * @param deposit  minor units that were taken for the card and go back as they were paid where it is cancelled as well
 * @param cashMost minor units that are paid out in cash at most
 * @param refusal  why nothing can be paid out
 */
public record RefundQuote(String card, String member, String name, boolean registered, Balances held,
        boolean lastCard, RefundWorking working, long deposit, long cashMost, Optional<Refusal> refusal) {}
