package org.counterfoil.server.ledger.job;

import java.time.LocalDate;
import java.util.List;

import org.counterfoil.server.ledger.DayClose;
import org.counterfoil.server.ledger.books.CallerTransaction;
import org.counterfoil.server.ledger.store.Sql;

/** Closes the business days that are over: of every store with transactions on that day. */
public final class CloseDays {

    // Store 0 is nobody's: there the jobs post what belongs to no store.
    private static final String OPEN = "select distinct t.store, t.business_date from ledger_tx t"
            + " where t.merchant_id = ? and t.store > 0 and t.business_date < ?"
            + " and not exists (select 1 from day_close d where d.merchant_id = t.merchant_id and d.store = t.store"
            + " and d.business_date = t.business_date) order by t.business_date, t.store";

    private record OpenDay(long store, LocalDate date) {}

    private final CallerTransaction transaction;
    private final DayClose close;

    public CloseDays(CallerTransaction transaction, DayClose close) {
        this.transaction = transaction;
        this.close = close;
    }

    /** Closes a merchant's days before {@code today} that are still open; returns how many. */
    public int run(long merchant, LocalDate today) {
        var days = open(merchant, today);
        days.forEach(day -> close.close(merchant, day.store(), day.date()));
        return days.size();
    }

    private List<OpenDay> open(long merchant, LocalDate today) {
        return transaction.read(connection -> Sql.query(connection, OPEN,
                row -> new OpenDay(row.getLong(1), Sql.date(row, "business_date")), merchant, today));
    }
}
