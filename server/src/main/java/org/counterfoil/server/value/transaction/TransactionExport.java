package org.counterfoil.server.value.transaction;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.ExportTransactions;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.reports.table.Cell;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.export.ExportedColumns;
import org.counterfoil.server.shared.export.ExportedRows;
import org.counterfoil.server.shared.export.PlannedExport;
import org.springframework.stereotype.Component;
import java.util.function.ToLongFunction;
import org.counterfoil.common.value.Leg;
import org.counterfoil.common.value.RowMore;

/** The list of transactions as a file; who exports sees what the list shows. */
@Component
class TransactionExport extends PlannedExport<ExportTransactions, TransactionExport.Line> {

    private static final ExportedColumns<Line> COLUMNS = new ExportedColumns<Line>()
            .text("number", of(TransactionRow::number)).word("kind", "transaction", of(TransactionRow::nameKey))
            .moment("time", line -> Optional.of(line.row().recordedAt()), Line::zone)
            .text("store", of(TransactionRow::store)).text("terminal", of(TransactionRow::terminal))
            .text("operator", of(TransactionRow::operator)).text("card", of(TransactionRow::card))
            .text("member", of(TransactionRow::member))
            .money("gross", line -> line.row().kind().signed(line.row().gross()), Line::currency)
            .money("amount", line -> line.row().amount(), Line::currency)
            .money("coupon", line -> line.row().couponPart(), Line::currency)
            .whole("points", line -> line.row().points()).word("tender", line -> line.row().tender().key())
            .column("voided", (line, layout) -> line.row().voided()
                    ? new Cell.Text(layout.word("yes"))
                    : new Cell.Blank())
            .text("remark", of(TransactionRow::remark))
            .text("date", line -> line.row().more().businessDate().toString())
            .text("operator-number", more(RowMore::operatorNumber)).text("alias", more(RowMore::terminalAlias))
            .text("level", more(RowMore::level))
            .text("products", more(told -> String.join(", ", told.products())))
            .text("approver", more(RowMore::approver)).text("voids", more(told -> told.voids().orElse("")))
            .text("voided-by", more(told -> told.voidedBy().orElse("")))
            .money("discounted", line -> line.row().discounted(), Line::currency)
            .column("principal-after", (line, _) -> after(line, "principal"))
            .column("bonus-after", (line, _) -> after(line, "bonus"))
            .column("balance-after", (line, _) -> line.row().more().balanceAfter()
                    .<Cell>map(minor -> new Cell.Money(minor, line.currency())).orElseGet(Cell.Blank::new))
            .column("member-status", (line, layout) -> line.row().more().memberStatus().<Cell>map(
                    status -> new Cell.Text(ExportedColumns.word(layout, "status", status.name().toLowerCase(
                            Locale.ROOT))))
                    .orElseGet(Cell.Blank::new))
            .text("service", more(RowMore::service))
            .column("uses-before", (line, _) -> uses(line, Leg::before))
            .column("uses", (line, _) -> uses(line, Leg::amount))
            .column("uses-after", (line, _) -> uses(line, Leg::after));

    private final TransactionQueries queries;
    private final Places places;

    TransactionExport(TransactionQueries queries, Places places) {
        super(new Plan<>("export-transactions", ExportTransactions.class, ExportTransactions::layout,
                Permission.TRANSACTIONS,
                COLUMNS));
        this.queries = queries;
        this.places = places;
    }

    /** A row, where the merchant's clocks stand, and in whose money. */
    record Line(TransactionRow row, ZoneId zone, CurrencyUnit currency) {}

    @Override
    public Map<String, String> title(ExportTransactions command) {
        return Map.of("from", command.filter().from().toString(), "to", command.filter().to().toString());
    }

    @Override
    public ExportedRows<Line> open(ExportTransactions command, Caller caller) {
        var terms = places.terms();
        return new ExportedRows<>() {

            @Override
            public long count() {
                return queries.count(command.filter(), caller);
            }

            @Override
            public Batch<Line> batch(Optional<String> cursor, int rows) {
                var page = queries.page(command.filter(), caller, cursor, rows)
                        .map(row -> new Line(row, terms.zone(), terms.currency()));
                return new Batch<>(page.rows(), page.next());
            }
        };
    }

    private static Function<Line, String> more(Function<RowMore, String> part) {
        return line -> part.apply(line.row().more());
    }

    /** Blank where the transaction left it alone. */
    private static Cell after(Line line, String account) {
        return line.row().more().after(account).<Cell>map(minor -> new Cell.Money(minor, line.currency()))
                .orElseGet(Cell.Blank::new);
    }

    private static Cell uses(Line line, ToLongFunction<Leg> part) {
        return line.row().more().counted().<Cell>map(leg -> new Cell.Whole(part.applyAsLong(leg)))
                .orElseGet(Cell.Blank::new);
    }

    private static Function<Line, String> of(Function<TransactionRow, String> part) {
        return line -> part.apply(line.row());
    }
}
