package org.counterfoil.server.issuing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.server.marketing.RuleBook;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.value.Prepared;
import org.counterfoil.server.value.transaction.TransactionLookup;
import org.springframework.stereotype.Component;

/** What was taken for cards themselves, as the books say it, and how it goes back with them. */
@Component
public class CardDeposits {

    /** A holder who loses more cards than this has them counted no further. */
    private static final int MOST_BEFORE = 1_000;

    private final TransactionLookup transactions;
    private final RuleBook rules;
    private final MerchantSql sql;

    CardDeposits(TransactionLookup transactions, RuleBook rules, MerchantSql sql) {
        this.transactions = transactions;
        this.rules = rules;
        this.sql = sql;
    }

    /**
     * A deposit that stands.
     *
     * @param transaction id of what took it
     * @param amount      minor units
     */
    private record Taken(long transaction, long amount) {}

    /** Minor units that were taken for a card, or for those that it took over from, and not given back. */
    public long standingFor(long card) {
        return standing(card).stream().mapToLong(Taken::amount).sum();
    }

    /**
     * What gives back all that was taken for a card, which the caller holds; each as it was paid. The ledger lets each
     * be given back once, whatever else is under way.
     */
    public List<Prepared> givenBack(long card, String remark) {
        return standing(card).stream().map(taken -> transactions.ofId(taken.transaction()).orElseThrow())
                .map(taken -> Prepared.givenBack(taken, rules.current(), remark)).toList();
    }

    private List<Taken> standing(long card) {
        return sql.sql("""
                select t.id, t.net from ledger_tx t left join tx_state s on s.tx_id = t.id
                where t.merchant_id = :merchant and t.card_id in (:cards) and t.kind = 'CARD_DEPOSIT'
                    and s.voided_by is null order by t.id""").param("cards", withThoseBefore(card))
                .query((row, _) -> new Taken(row.getLong("id"), row.getLong("net"))).list();
    }

    private List<Long> withThoseBefore(long card) {
        var all = new ArrayList<Long>();
        var next = Optional.of(card);
        while (next.isPresent() && all.size() < MOST_BEFORE) {
            all.add(next.get());
            next = before(next.get());
        }
        return all;
    }

    private Optional<Long> before(long card) {
        return sql.sql("select c.replaces from card c where c.merchant_id = :merchant and c.id = :card"
                + " and c.replaces is not null").param("card", card).query(Long.class).optional();
    }
}
