package org.counterfoil.server.staff;

import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.EmployeeRow;
import org.counterfoil.common.staff.ExportEmployees;
import org.counterfoil.reports.table.Cell;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.export.ExportedColumns;
import org.counterfoil.server.shared.export.ExportedRows;
import org.counterfoil.server.shared.export.PlannedExport;
import org.springframework.stereotype.Component;

/** The list of employees as a file; who exports sees what the list shows. */
@Component
class EmployeeExport extends PlannedExport<ExportEmployees, EmployeeRow> {

    private static final ExportedColumns<EmployeeRow> COLUMNS = new ExportedColumns<EmployeeRow>()
            .text("number", EmployeeRow::staffNumber).text("name", EmployeeRow::realName)
            .text("login", row -> row.login().orElse("")).word("type", row -> key(row.type()))
            .text("role", row -> row.role().orElse(""))
            .column("store",
                    (row, layout) -> new Cell.Text(row.store().orElseGet(() -> layout.word("whole-merchant"))))
            .word("grade", row -> key(row.grade()))
            .column("terminal",
                    (row, layout) -> new Cell.Text(row.terminal().orElseGet(() -> layout.word("any-terminal"))))
            .word("state", row -> key(row.state()));

    private final EmployeeQueries queries;

    EmployeeExport(EmployeeQueries queries) {
        super(new Plan<>("export-employees", ExportEmployees.class, ExportEmployees::layout, Permission.EMPLOYEES,
                COLUMNS));
        this.queries = queries;
    }

    @Override
    public ExportedRows<EmployeeRow> open(ExportEmployees command, Caller caller) {
        var filter = command.filter();
        return ExportedRows.of(filter.page(), () -> queries.count(filter, caller),
                page -> queries.list(filter.on(page), caller));
    }
}
