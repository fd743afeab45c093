package org.counterfoil.server.value.transaction;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.value.ExportTransactions;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.reports.table.Cell;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.export.ExportedList;
import org.counterfoil.server.shared.export.ExportedRows;
import org.springframework.stereotype.Component;

/** The list of transactions as a file; who exports sees what the list shows. */
@Component
class TransactionExport implements ExportedList<ExportTransactions, TransactionExport.Line> {

    private static final Map<String, BiFunction<Line, ExportLayout, Cell>> COLUMNS = Map.ofEntries(
            text("number", TransactionRow::number),
            column("kind", (line, layout) -> new Cell.Text(layout.word("transaction." + line.row().nameKey()))),
            column("time", (line, _) -> new Cell.Moment(line.time())),
            text("store", TransactionRow::store), text("terminal", TransactionRow::terminal),
            text("operator", TransactionRow::operator), text("card", TransactionRow::card),
            text("member", TransactionRow::member),
            money("gross", row -> row.kind().signed(row.gross())), money("amount", TransactionRow::amount),
            money("coupon", TransactionRow::couponPart),
            column("points", (line, _) -> new Cell.Whole(line.row().points())),
            column("tender", (line, layout) -> new Cell.Text(layout.word("tender." + line.row().tender().key()))),
            column("voided", (line, layout) -> line.row().voided()
                    ? new Cell.Text(layout.word("yes"))
                    : new Cell.Blank()),
            text("remark", TransactionRow::remark));

    private final TransactionQueries queries;
    private final Places places;

    TransactionExport(TransactionQueries queries, Places places) {
        this.queries = queries;
        this.places = places;
    }

    /** A row, when it was recorded by the merchant's clocks, and in whose money. */
    record Line(TransactionRow row, LocalDateTime time, CurrencyUnit currency) {}

    @Override
    public String kind() {
        return "export-transactions";
    }

    @Override
    public Class<ExportTransactions> command() {
        return ExportTransactions.class;
    }

    @Override
    public ExportLayout layout(ExportTransactions command) {
        return command.layout();
    }

    @Override
    public Set<Permission> needed() {
        return Set.of(Permission.TRANSACTIONS);
    }

    @Override
    public Map<String, String> title(ExportTransactions command) {
        return Map.of("from", command.filter().from().toString(), "to", command.filter().to().toString());
    }

    @Override
    public Map<String, BiFunction<Line, ExportLayout, Cell>> columns() {
        return COLUMNS;
    }

    @Override
    public ExportedRows<Line> open(ExportTransactions command, Caller caller) {
        var zone = places.terms().zone();
        var currency = places.terms().currency();
        return new ExportedRows<>() {

            @Override
            public long count() {
                return queries.count(command.filter(), caller);
            }

            @Override
            public Batch<Line> batch(Optional<String> cursor, int rows) {
                var page = queries.page(command.filter(), caller, cursor, rows);
                return new Batch<>(
                        page.rows().stream().map(row -> new Line(row, at(row.recordedAt(), zone), currency)).toList(),
                        page.next());
            }
        };
    }

    private static LocalDateTime at(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    private static Map.Entry<String, BiFunction<Line, ExportLayout, Cell>> column(String key,
            BiFunction<Line, ExportLayout, Cell> cell) {
        return Map.entry(key, cell);
    }

    private static Map.Entry<String, BiFunction<Line, ExportLayout, Cell>> text(String key,
            Function<TransactionRow, String> value) {
        return column(key, (line, _) -> new Cell.Text(value.apply(line.row())));
    }

    private static Map.Entry<String, BiFunction<Line, ExportLayout, Cell>> money(String key,
            ToLongFunction<TransactionRow> value) {
        return column(key, (line, _) -> new Cell.Money(value.applyAsLong(line.row()), line.currency()));
    }
}
