package org.counterfoil.server.organisation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.counterfoil.common.organisation.DeviceReport;
import org.counterfoil.common.organisation.ExportTerminals;
import org.counterfoil.common.organisation.TerminalBinding;
import org.counterfoil.common.organisation.TerminalRow;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.reports.table.Cell;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.export.ExportedColumns;
import org.counterfoil.server.shared.export.ExportedRows;
import org.counterfoil.server.shared.export.PlannedExport;
import org.springframework.stereotype.Component;

/** The list of terminals as a file; who exports sees what the list shows. */
@Component
class TerminalExport extends PlannedExport<ExportTerminals, TerminalExport.Line> {

    private static final ExportedColumns<Line> COLUMNS = new ExportedColumns<Line>()
            .text("number", line -> line.row().number()).text("alias", line -> line.row().profile().alias())
            .text("store", line -> line.row().storeName()).word("type", line -> key(line.row().type()))
            .word("grade", line -> key(line.row().profile().grade()))
            .column("expires", (line, _) -> day(line.row().profile().expires()))
            .word("state", line -> key(line.row().state()))
            .moment("last-seen", line -> line.row().lastSeen(), Line::zone)
            .text("version", line -> line.row().clientVersion())
            .column("devices", (line, layout) -> new Cell.Text(devices(line.row().devices(), layout)))
            .text("installation", line -> line.row().binding().map(TerminalBinding::installation).orElse(""))
            .moment("bound", line -> line.row().binding().map(TerminalBinding::since), Line::zone)
            .text("contact", line -> line.row().profile().contact())
            .column("created", (line, _) -> new Cell.Day(LocalDate.ofInstant(line.row().created(), line.zone())));

    private final TerminalQueries queries;
    private final Places places;

    TerminalExport(TerminalQueries queries, Places places) {
        super(new Plan<>("export-terminals", ExportTerminals.class, ExportTerminals::layout, Permission.TERMINALS,
                COLUMNS));
        this.queries = queries;
        this.places = places;
    }

    /** A row, and where the merchant's clocks stand. */
    record Line(TerminalRow row, ZoneId zone) {}

    @Override
    public ExportedRows<Line> open(ExportTerminals command, Caller caller) {
        var zone = places.terms().zone();
        var filter = command.filter();
        return ExportedRows.of(filter.page(), () -> queries.count(filter, caller),
                page -> queries.list(filter.on(page), caller).map(row -> new Line(row, zone)));
    }

    private static Cell day(Optional<LocalDate> date) {
        return date.<Cell>map(Cell.Day::new).orElseGet(Cell.Blank::new);
    }

    private static String devices(List<DeviceReport> devices, ExportLayout layout) {
        return devices.stream().filter(device -> device.way() != DeviceReport.Way.NONE)
                .map(device -> ExportedColumns.word(layout, "device", key(device.kind())) + " "
                        + ExportedColumns.word(layout, "device-state", key(device.state())))
                .collect(Collectors.joining(", "));
    }
}
