package org.counterfoil.server.reporting;

import java.util.List;
import java.util.TreeMap;

import org.counterfoil.server.ledger.FedTransaction;
import org.counterfoil.server.ledger.LedgerFeed;
import org.counterfoil.server.ledger.TransactionNumber;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Keeps the sums of each day up to date out of what was posted: every transaction counts once. */
@Component
public class DayFigures {

    private static final String CONSUMER = "day-figures";
    private static final int AT_A_TIME = 2_000;

    private final LedgerFeed feed;
    private final MerchantSql sql;

    DayFigures(LedgerFeed feed, MerchantSql sql) {
        this.feed = feed;
        this.sql = sql;
    }

    /** One merchant's part of one writer slot. */
    private record Share(long merchant, int slot) implements Comparable<Share> {

        static Share of(FedTransaction tx) {
            return new Share(tx.merchant(), TransactionNumber.of(tx.id(), tx.businessDate()).slot());
        }

        @Override
        public int compareTo(Share other) {
            return merchant == other.merchant
                    ? Integer.compare(slot, other.slot)
                    : Long.compare(merchant, other.merchant);
        }
    }

    /** The ids from the first to the last one. */
    private record Span(long first, long last) {

        Span with(Span other) {
            return new Span(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    /** Takes in what was posted since; returns how many transactions that was. */
    public int advance() {
        var total = 0;
        int taken;
        do {
            taken = feed.consume(CONSUMER, AT_A_TIME, this::takeIn);
            total += taken;
        } while (taken == AT_A_TIME);
        return total;
    }

    private void takeIn(List<FedTransaction> transactions) {
        var spans = new TreeMap<Share, Span>();
        transactions.forEach(tx -> spans.merge(Share.of(tx), new Span(tx.id(), tx.id()), Span::with));
        spans.forEach((share, span) -> MerchantScope.run(share.merchant(), () -> DaySums.ALL.forEach(statement -> sql
                .sql(statement).param("first", span.first()).param("last", span.last()).update())));
    }
}
