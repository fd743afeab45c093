package org.counterfoil.common.value;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.marketing.AppliedRule;
import org.counterfoil.common.marketing.Priced;
import org.counterfoil.common.marketing.PricedLine;
import org.counterfoil.common.shared.approval.Approver;

/**
 * A transaction, whole: what the desk shows when it is done, what the list opens, and what a receipt is filled from.
 *
 * @param number    20 digits: business date, writer slot (2), place in the slot (10)
 * @param card      as printed on it; empty without a card
 * @param member    the member's name; empty without a card
 * @param gross     before rules, minor units
 * @param net       paid, minor units; of a recharge what was paid in; 0 where no money moves
 * @param received  handed over by the customer, minor units
 * @param points    given (positive) or taken (negative)
 * @param bonus     bonus given (positive) or used (negative), minor units
 * @param legs      what it did to each account; with a card also the holder's group-wide principal, bonus and points
 *                  that it left alone, with an amount of 0 and their balance at that moment
 * @param voids     the number of the transaction that this one voids or returns
 * @param voidedBy  the number of the transaction that voided this one
 * @param returned  minor units that went back by goods returns
 * @param deducted  minor units that a void or goods return kept back for points that are spent; the rest of its net
 *                  amount went back
 * @param operation which card operation it was; empty for every other kind
 * @param approver  the second person, where one was needed
 */
public record TransactionDetails(String number, TransactionKind kind, Instant recordedAt, LocalDate businessDate,
        String store, String terminal, String terminalAlias, String operator, String operatorNumber, String card,
        String member, String level, List<PricedLine> lines, List<AppliedRule> discounts, long gross, long net,
        Tender tender, long received, long points, long bonus, List<Leg> legs, String remark, Optional<String> voids,
        Optional<String> voidedBy, long returned, long deducted, Optional<CardOperation> operation,
        Optional<Approver> approver) {

    public TransactionDetails {
        lines = List.copyOf(lines);
        discounts = List.copyOf(discounts);
        legs = List.copyOf(legs);
    }

    /** The key of its name in texts: of its kind, or of which card operation it was. */
    public String nameKey() {
        return operation.map(CardOperation::key).orElse(kind.key());
    }

    /** What was paid or moved, minor units; below zero where it takes back what another transaction did. */
    public long amount() {
        return kind.signed(net);
    }

    /** What coupons took off, minor units, 0 or more; it is part of what {@link #discounts} tell. */
    public long couponPart() {
        return Priced.couponPart(discounts);
    }

    /** Cash given back, minor units. */
    public long change() {
        return Math.max(0, received - net);
    }

    /** What a void or goods return gave back after all, minor units. */
    public long givenBack() {
        return Math.abs(net) - deducted;
    }

    /**
     * What an account held afterwards; of the holder's principal, bonus and points also where it was left
     * alone; empty where the transaction tells nothing of it.
     */
    public Optional<Long> after(String account) {
        return legs.stream().filter(leg -> leg.account().equals(account) && leg.card().equals(card))
                .map(Leg::after).reduce((first, last) -> last);
    }
}
