package org.counterfoil.server.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.reporting.DayTotals;
import org.counterfoil.common.value.Tender;

/**
 * What transactions of some kinds came to on one day.
 *
 * @param tenders sales by what paid them, minor units
 */
record DaySum(long recharged, long points, long transactions, long takenBack, Map<String, Long> tenders) {

    static final DaySum NONE = new DaySum(0, 0, 0, 0, Map.of());

    private static final Set<TransactionKind> SALES = Set.of(TransactionKind.SPEND, TransactionKind.CASH_SALE);
    private static final Set<TransactionKind> COUNTED = Set.of(TransactionKind.RECHARGE, TransactionKind.SPEND,
            TransactionKind.CASH_SALE, TransactionKind.POINTS_SPEND, TransactionKind.COUNT_ADD,
            TransactionKind.COUNT_USE);

    DaySum {
        tenders = Map.copyOf(tenders);
    }

    static DaySum of(ResultSet row) throws SQLException {
        var kind = TransactionKind.valueOf(row.getString("kind"));
        var reversed = row.getString("reversed");
        var meant = kind.takesBack() && !reversed.isEmpty() ? TransactionKind.valueOf(reversed) : kind;
        var count = row.getLong("transactions");
        var net = kind.signed(row.getLong("net"));
        return new DaySum(meant == TransactionKind.RECHARGE ? net : 0, row.getLong("points"),
                COUNTED.contains(kind) ? count : 0, kind.takesBack() ? count : 0,
                SALES.contains(meant) ? Map.of(row.getString("tender"), net) : Map.of());
    }

    DaySum plus(DaySum other) {
        var all = new TreeMap<>(tenders);
        other.tenders.forEach((tender, amount) -> all.merge(tender, amount, Long::sum));
        return new DaySum(recharged + other.recharged, points + other.points, transactions + other.transactions,
                takenBack + other.takenBack, all);
    }

    DayTotals totals(LocalDate date, long newMembers, long activeMembers) {
        return new DayTotals(date, tenders.values().stream().mapToLong(Long::longValue).sum(), recharged,
                tenders.getOrDefault(Tender.STORED_VALUE.name(), 0L), points, newMembers, activeMembers, transactions,
                takenBack);
    }
}
