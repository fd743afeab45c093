package org.counterfoil.server.staff.log;

import java.time.ZoneId;
import java.util.Optional;

import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.ExportLog;
import org.counterfoil.common.staff.LogDetails;
import org.counterfoil.common.staff.LogRow;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.export.ExportedColumns;
import org.counterfoil.server.shared.export.ExportedRows;
import org.counterfoil.server.shared.export.PlannedExport;
import org.springframework.stereotype.Component;

/** The operator log as a file; who exports sees what the list shows. */
@Component
class LogExport extends PlannedExport<ExportLog, LogExport.Line> {

    private static final ExportedColumns<Line> COLUMNS = new ExportedColumns<Line>()
            .moment("time", line -> Optional.of(line.row().at()), Line::zone)
            .text("operator", line -> line.row().operator().staffNumber())
            .text("name", line -> line.row().operator().realName()).word("module", line -> line.row().module())
            .word("action", line -> line.row().action()).text("subject", line -> line.row().subject())
            .word("outcome", line -> line.row().outcome()).text("store", line -> line.row().place().store())
            .text("terminal", line -> line.row().place().terminal()).text("address", line -> line.row().address())
            .text("session", line -> line.row().session().map(Object::toString).orElse(""))
            .text("before", line -> line.details().before()).text("after", line -> line.details().after());

    private final LogQueries queries;
    private final Places places;

    LogExport(LogQueries queries, Places places) {
        super(new Plan<>("export-operator-log", ExportLog.class, ExportLog::layout, Permission.OPERATOR_LOG,
                COLUMNS));
        this.queries = queries;
        this.places = places;
    }

    /** A line, and where the merchant's clocks stand. */
    record Line(LogDetails details, ZoneId zone) {

        LogRow row() {
            return details.line();
        }
    }

    @Override
    public ExportedRows<Line> open(ExportLog command, Caller caller) {
        var zone = places.terms().zone();
        var filter = command.filter();
        return ExportedRows.of(filter.page(), () -> queries.count(filter, caller),
                page -> queries.whole(filter.on(page), caller).map(found -> new Line(found, zone)));
    }
}
