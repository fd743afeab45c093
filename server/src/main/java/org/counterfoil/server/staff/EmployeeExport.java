package org.counterfoil.server.staff;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.staff.EmployeeRow;
import org.counterfoil.common.staff.ExportEmployees;
import org.counterfoil.reports.table.Cell;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.export.ExportedList;
import org.counterfoil.server.shared.export.ExportedRows;
import org.springframework.stereotype.Component;

/** The list of employees as a file; who exports sees what the list shows. */
@Component
class EmployeeExport implements ExportedList<ExportEmployees, EmployeeRow> {

    private static final Map<String, BiFunction<EmployeeRow, ExportLayout, String>> COLUMNS = Map.of(
            "number", (row, _) -> row.staffNumber(),
            "name", (row, _) -> row.realName(),
            "login", (row, _) -> row.login().orElse(""),
            "type", (row, layout) -> layout.word("type." + key(row.type())),
            "role", (row, _) -> row.role().orElse(""),
            "store", (row, layout) -> row.store().orElseGet(() -> layout.word("whole-merchant")),
            "grade", (row, layout) -> layout.word("grade." + key(row.grade())),
            "terminal", (row, layout) -> row.terminal().orElseGet(() -> layout.word("any-terminal")),
            "state", (row, layout) -> layout.word("state." + key(row.state())));

    private final EmployeeQueries queries;

    EmployeeExport(EmployeeQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "export-employees";
    }

    @Override
    public Class<ExportEmployees> command() {
        return ExportEmployees.class;
    }

    @Override
    public ExportLayout layout(ExportEmployees command) {
        return command.layout();
    }

    @Override
    public Set<Permission> needed() {
        return Set.of(Permission.EMPLOYEES);
    }

    @Override
    public Map<String, String> title(ExportEmployees command) {
        return Map.of();
    }

    @Override
    public Map<String, BiFunction<EmployeeRow, ExportLayout, Cell>> columns() {
        return COLUMNS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                column -> (row, layout) -> new Cell.Text(column.getValue().apply(row, layout))));
    }

    @Override
    public ExportedRows<EmployeeRow> open(ExportEmployees command, Caller caller) {
        var order = command.filter().page();
        return new ExportedRows<>() {

            @Override
            public long count() {
                return queries.count(command.filter(), caller);
            }

            @Override
            public Batch<EmployeeRow> batch(Optional<String> cursor, int rows) {
                var page = queries.list(command.filter().on(new PageWanted(order.sort(), order.descending(), cursor,
                        Math.min(rows, PageOf.MAX_ROWS))), caller);
                return new Batch<>(page.rows(), page.next());
            }
        };
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
