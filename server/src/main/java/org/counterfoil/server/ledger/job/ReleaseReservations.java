package org.counterfoil.server.ledger.job;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.Ledger;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.books.CallerTransaction;
import org.counterfoil.server.ledger.store.Sql;

/** Frees what was held back longer than agreed. */
public final class ReleaseReservations {

    private static final String OVERDUE = "select r.id, a.merchant_id from reservation r"
            + " join account a on a.id = r.account_id where r.state = 'OPEN' and r.until_at < ? order by r.id"
            + " fetch first 1000 rows only";

    private record Overdue(long reservation, long merchant) {}

    private final Ledger ledger;
    private final CallerTransaction transaction;
    private final Clock clock;

    public ReleaseReservations(Ledger ledger, CallerTransaction transaction, Clock clock) {
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Releases what ran out before now, each on its merchant's {@code businessDate}; returns how many. */
    public int run(LongFunction<LocalDate> businessDate) {
        var overdue = transaction.read(connection -> Sql.query(connection, OVERDUE,
                row -> new Overdue(row.getLong(1), row.getLong(2)), clock.instant()));
        var released = 0;
        for (var one : overdue) {
            var request = new DerivedRequest(clock).of("release:" + one.reservation(), one.merchant(),
                    TransactionKind.RESERVATION, businessDate.apply(one.merchant()), Optional.empty(),
                    List.of(new Instruction.Release(one.reservation())));
            released += ledger.post(request) instanceof PostingOutcome.Posted posted && !posted.replayed() ? 1 : 0;
        }
        return released;
    }
}
