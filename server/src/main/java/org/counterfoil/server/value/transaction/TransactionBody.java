package org.counterfoil.server.value.transaction;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.marketing.AppliedRule;
import org.counterfoil.common.marketing.PricedLine;
import org.counterfoil.common.shared.approval.Approver;

/**
 * What a transaction says of itself in words, as they were at its time; stored with it and part of its hash, so that
 * a receipt can be printed again years later.
 *
 * @param parties  the holder whose card was presented, then the other one of a transfer; empty without a card
 * @param received  handed over by the customer, minor units
 * @param operation which card operation it was; empty for every other kind
 * @param approver  the second person, where one was needed
 */
public record TransactionBody(String store, String terminal, String terminalAlias, String operator,
        String operatorNumber, List<Party> parties, String level, List<PricedLine> lines, List<AppliedRule> discounts,
        long received, String remark, Optional<CardOperation> operation, Optional<Approver> approver) {

    /** Of a transaction that nobody stood at. */
    static final TransactionBody SILENT = new TransactionBody("", "", "", "", "", List.of(), "", List.of(), List.of(),
            0, "", Optional.empty(), Optional.empty());

    /** A member and the card that stood for the member. */
    public record Party(long member, String card, String name) {

        private static final Party NOBODY = new Party(0, "", "");
    }

    public TransactionBody {
        parties = List.copyOf(parties);
        lines = List.copyOf(lines);
        discounts = List.copyOf(discounts);
    }

    /** The same with other names for some members, by their ids. */
    TransactionBody naming(Map<Long, String> names) {
        return names.isEmpty()
                ? this
                : new TransactionBody(store, terminal, terminalAlias, operator, operatorNumber,
                        parties.stream().map(party -> new Party(party.member(), party.card(),
                                names.getOrDefault(party.member(), party.name()))).toList(),
                        level, lines, discounts, received, remark, operation, approver);
    }

    /** Whose card was presented; a party without name or card where there was none. */
    Party holder() {
        return parties.isEmpty() ? Party.NOBODY : parties.getFirst();
    }

    String card() {
        return holder().card();
    }

    String member() {
        return holder().name();
    }
}
