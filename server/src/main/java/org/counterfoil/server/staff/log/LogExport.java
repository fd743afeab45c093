package org.counterfoil.server.staff.log;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.staff.ExportLog;
import org.counterfoil.common.staff.LogDetails;
import org.counterfoil.common.staff.LogRow;
import org.counterfoil.reports.table.Cell;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.export.ExportedList;
import org.counterfoil.server.shared.export.ExportedRows;
import org.springframework.stereotype.Component;

/** The operator log as a file; who exports sees what the list shows. */
@Component
class LogExport implements ExportedList<ExportLog, LogExport.Line> {

    private static final Map<String, BiFunction<Line, ExportLayout, Cell>> COLUMNS = Stream.of(
            column("time", (line, _) -> new Cell.Moment(line.time())),
            text("operator", line -> line.operator().staffNumber()), text("name", line -> line.operator().realName()),
            word("module", LogRow::module), word("action", LogRow::action), text("subject", LogRow::subject),
            word("outcome", LogRow::outcome), text("store", line -> line.place().store()),
            text("terminal", line -> line.place().terminal()), text("address", LogRow::address),
            text("session", line -> line.session().map(Object::toString).orElse("")),
            column("before", (line, _) -> new Cell.Text(line.details().before())),
            column("after", (line, _) -> new Cell.Text(line.details().after())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final LogQueries queries;
    private final Places places;

    LogExport(LogQueries queries, Places places) {
        this.queries = queries;
        this.places = places;
    }

    /** A line, and when it was written by the merchant's clocks. */
    record Line(LogDetails details, LocalDateTime time) {}

    @Override
    public String kind() {
        return "export-operator-log";
    }

    @Override
    public Class<ExportLog> command() {
        return ExportLog.class;
    }

    @Override
    public ExportLayout layout(ExportLog command) {
        return command.layout();
    }

    @Override
    public Set<Permission> needed() {
        return Set.of(Permission.OPERATOR_LOG);
    }

    @Override
    public Map<String, String> title(ExportLog command) {
        return Map.of();
    }

    @Override
    public Map<String, BiFunction<Line, ExportLayout, Cell>> columns() {
        return COLUMNS;
    }

    @Override
    public ExportedRows<Line> open(ExportLog command, Caller caller) {
        var order = command.filter().page();
        var zone = places.terms().zone();
        return new ExportedRows<>() {

            @Override
            public long count() {
                return queries.count(command.filter(), caller);
            }

            @Override
            public Batch<Line> batch(Optional<String> cursor, int rows) {
                var page = queries.whole(command.filter().on(new PageWanted(order.sort(), order.descending(), cursor,
                        Math.min(rows, PageOf.MAX_ROWS))), caller);
                return new Batch<>(page.rows().stream().map(found -> new Line(found,
                        LocalDateTime.ofInstant(found.line().at(), zone))).toList(), page.next());
            }
        };
    }

    private static Map.Entry<String, BiFunction<Line, ExportLayout, Cell>> column(String key,
            BiFunction<Line, ExportLayout, Cell> cell) {
        return Map.entry(key, cell);
    }

    private static Map.Entry<String, BiFunction<Line, ExportLayout, Cell>> text(String key,
            Function<LogRow, String> text) {
        return column(key, (line, _) -> new Cell.Text(text.apply(line.details().line())));
    }

    /** In the words of the layout, which names them by the column. */
    private static Map.Entry<String, BiFunction<Line, ExportLayout, Cell>> word(String key,
            Function<LogRow, String> word) {
        return column(key, (line, layout) -> {
            var name = word.apply(line.details().line());
            var words = layout.word(key + "." + name);
            return new Cell.Text(words.equals(key + "." + name) ? name : words);
        });
    }
}
