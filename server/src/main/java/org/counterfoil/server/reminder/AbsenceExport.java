package org.counterfoil.server.reminder;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.reminder.AbsencePeriod;
import org.counterfoil.common.reminder.AbsenceReport;
import org.counterfoil.common.reminder.ExportAbsence;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.reports.table.Cell;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.export.ExportedColumns;
import org.counterfoil.server.shared.export.ExportedRows;
import org.counterfoil.server.shared.export.PlannedExport;
import org.springframework.stereotype.Component;

/** The absence of members as a file: a line for all stores, then one for each. */
@Component
class AbsenceExport extends PlannedExport<ExportAbsence, AbsenceExport.Line> {

    private static final long ALL = 0;
    private static final ExportedColumns<Line> COLUMNS = columnsOf();

    private final AbsenceQueries queries;
    private final Places places;

    AbsenceExport(AbsenceQueries queries, Places places) {
        super(new Plan<>("export-absence", ExportAbsence.class, ExportAbsence::layout, Permission.MEMBERS,
                COLUMNS));
        this.queries = queries;
        this.places = places;
    }

    /** A store or all of them, in whose money. */
    record Line(AbsenceReport.StoreLine figures, CurrencyUnit currency) {}

    private static ExportedColumns<Line> columnsOf() {
        var columns = new ExportedColumns<Line>().text("store-number", line -> line.figures().number())
                .column("store", (line, layout) -> new Cell.Text(line.figures().store() == ALL
                        ? layout.word("all-stores")
                        : line.figures().name()));
        Arrays.stream(AbsencePeriod.values()).forEach(period -> columns
                .whole(period.key(), line -> line.figures().of(period).members())
                .money(period.key() + "-money", line -> line.figures().of(period).money(), Line::currency));
        return columns.whole("total", line -> line.figures().total().members())
                .money("total-money", line -> line.figures().total().money(), Line::currency);
    }

    @Override
    public ExportedRows<Line> open(ExportAbsence command, Caller caller) {
        var currency = places.terms().currency();
        var report = queries.report(caller);
        var all = new AbsenceReport.StoreLine(ALL, "", "", report.all());
        return new Whole<>(Stream.concat(Stream.of(all), report.stores().stream())
                .map(figures -> new Line(figures, currency)).toList());
    }

    /** Rows that are all there at once: what was read of a moment is not read again for every part. */
    private record Whole<R>(List<R> rows) implements ExportedRows<R> {

        @Override
        public long count() {
            return rows.size();
        }

        @Override
        public Batch<R> batch(Optional<String> cursor, int wanted) {
            var from = cursor.map(Integer::parseInt).orElse(0);
            var to = Math.min(rows.size(), from + wanted);
            return new Batch<>(rows.subList(from, to),
                    Optional.of(to).filter(end -> end < rows.size()).map(Object::toString));
        }
    }
}
