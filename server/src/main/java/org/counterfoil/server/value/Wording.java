package org.counterfoil.server.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.marketing.AppliedRule;
import org.counterfoil.common.marketing.Priced;
import org.counterfoil.common.marketing.PricedLine;
import org.counterfoil.common.shared.approval.Approver;
import org.counterfoil.server.value.transaction.TransactionBody.Party;

/**
 * What a transaction says of itself besides where and by whom it was made.
 *
 * @param received  handed over by the customer, minor units
 * @param operation which card operation it is; empty for every other kind
 * @param approver  the second person, where one was needed
 */
public record Wording(List<Party> parties, String level, List<PricedLine> lines, List<AppliedRule> discounts,
        long received, String remark, Optional<CardOperation> operation, Optional<Approver> approver) {

    /** The longest remark that is kept. */
    private static final int LONGEST = 200;

    public Wording {
        remark = remark.strip();
        remark = remark.substring(0, Math.min(LONGEST, remark.length()));
    }

    /** Of a transaction that is no sale; the first card is the one that was presented. */
    static Wording of(String remark, PresentedCard... cards) {
        var level = cards.length == 0 ? "" : cards[0].level().name();
        return new Wording(Stream.of(cards).map(PresentedCard::party).toList(), level, List.of(), List.of(), 0,
                remark, Optional.empty(), Optional.empty());
    }

    /** Of what concerns these members, none of whom presented a card. */
    public static Wording among(String remark, List<Party> parties) {
        return new Wording(parties, "", List.of(), List.of(), 0, remark, Optional.empty(), Optional.empty());
    }

    Wording withReceived(long minor) {
        return new Wording(parties, level, lines, discounts, minor, remark, operation, approver);
    }

    Wording withLine(PricedLine line) {
        return new Wording(parties, level, List.of(line), discounts, received, remark, operation, approver);
    }

    Wording withOperation(CardOperation done) {
        return new Wording(parties, level, lines, discounts, received, remark, Optional.of(done), approver);
    }

    Wording withApprover(Optional<Approver> second) {
        return new Wording(parties, level, lines, discounts, received, remark, operation, second);
    }

    static Wording ofSale(Optional<PresentedCard> card, Priced priced, long received, String remark) {
        var parties = card.map(PresentedCard::parties).orElse(List.of());
        return new Wording(parties, card.map(shown -> shown.level().name()).orElse(""), priced.lines(),
                priced.discounts(), received, remark, Optional.empty(), Optional.empty());
    }
}
