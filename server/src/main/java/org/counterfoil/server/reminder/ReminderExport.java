package org.counterfoil.server.reminder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.reminder.ExportReminders;
import org.counterfoil.common.reminder.ReminderKind;
import org.counterfoil.common.reminder.ReminderRow;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.reports.table.Cell;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.export.ExportedColumns;
import org.counterfoil.server.shared.export.ExportedRows;
import org.counterfoil.server.shared.export.PlannedExport;
import org.springframework.stereotype.Component;

/** A list of reminders as a file; who exports sees what the list shows. */
@Component
class ReminderExport extends PlannedExport<ExportReminders, ReminderExport.Line> {

    private static final ExportedColumns<Line> COLUMNS = new ExportedColumns<Line>()
            .text("number", of(ReminderRow::number)).text("name", of(ReminderRow::name))
            .text("level", of(row -> row.level().name())).text("phone", of(ReminderRow::phone))
            .word("status", of(row -> key(row.status()))).text("card", of(row -> row.card().orElse("")))
            .text("store", of(ReminderRow::store)).column("day", (line, _) -> day(line.row().day()))
            .column("calendar", ReminderExport::calendar).column("seen", (line, _) -> day(line.row().seen()))
            .money("principal", line -> line.row().principal(), Line::currency)
            .money("bonus", line -> line.row().bonus(), Line::currency).whole("points", line -> line.row().points())
            .money("ending-bonus", line -> line.row().ending().bonus(), Line::currency)
            .whole("ending-points", line -> line.row().ending().points());

    private final ReminderQueries queries;
    private final Places places;

    ReminderExport(ReminderQueries queries, Places places) {
        super(new Plan<>("export-reminders", ExportReminders.class, ExportReminders::layout, Permission.MEMBERS,
                COLUMNS));
        this.queries = queries;
        this.places = places;
    }

    /** A row, in whose money, and of what it reminds. */
    record Line(ReminderRow row, CurrencyUnit currency, ReminderKind kind) {}

    @Override
    public ExportedRows<Line> open(ExportReminders command, Caller caller) {
        var currency = places.terms().currency();
        var filter = command.filter();
        return ExportedRows.of(filter.page(), () -> queries.count(filter, caller),
                page -> queries.list(filter.on(page), caller).map(row -> new Line(row, currency, filter.kind())));
    }

    private static Function<Line, String> of(Function<ReminderRow, String> part) {
        return line -> part.apply(line.row());
    }

    private static Cell day(Optional<LocalDate> day) {
        return day.<Cell>map(Cell.Day::new).orElseGet(Cell.Blank::new);
    }

    private static Cell calendar(Line line, ExportLayout layout) {
        return line.kind() == ReminderKind.BIRTHDAY
                ? new Cell.Text(ExportedColumns.word(layout, "calendar",
                        (line.row().lunar() ? BirthdayCalendar.LUNAR : BirthdayCalendar.SOLAR).key()))
                : new Cell.Blank();
    }
}
