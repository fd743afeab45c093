package org.counterfoil.reports.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;

/**
 * What a transaction list shows.
 *
 * @param from      first business date of the list
 * @param to        last business date
 * @param printedBy the operator's real name
 * @param totals    over the whole list, as the server counts them
 */
public record TransactionList(Desk desk, Language language, ZoneId zone, LocalDate from, LocalDate to,
        String printedBy, Instant printedAt, List<TransactionRow> rows, TransactionTotals totals) {
    public TransactionList {
        rows = List.copyOf(rows);
    }
}
