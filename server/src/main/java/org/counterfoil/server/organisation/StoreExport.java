package org.counterfoil.server.organisation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.counterfoil.common.organisation.ExportStores;
import org.counterfoil.common.organisation.StoreProfile;
import org.counterfoil.common.organisation.StoreRow;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.reports.table.Cell;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.export.ExportedColumns;
import org.counterfoil.server.shared.export.ExportedRows;
import org.counterfoil.server.shared.export.PlannedExport;
import org.springframework.stereotype.Component;

/** The list of stores as a file; who exports sees what the list shows. */
@Component
class StoreExport extends PlannedExport<ExportStores, StoreExport.Line> {

    private static final ExportedColumns<Line> COLUMNS = new ExportedColumns<Line>()
            .text("number", line -> line.row().number()).text("name", of(StoreProfile::name))
            .word("kind", of(profile -> key(profile.kind())))
            .text("contact", of(StoreProfile::contact)).text("phone", of(StoreProfile::phone))
            .text("address", of(StoreProfile::address))
            .column("status", (line, layout) -> new Cell.Text(status(line.row(), layout)))
            .money("recharge-quota", line -> line.row().recharge().left(), Line::currency)
            .whole("points-quota", line -> line.row().points().left())
            .money("balance", line -> line.row().balance(), Line::currency)
            .text("discount", of(profile -> profile.discountPercent() + "%"))
            .text("points", of(profile -> profile.pointsPercent() + "%"))
            .text("region", of(StoreProfile::region)).text("format", of(StoreProfile::businessFormat))
            .text("brand", of(StoreProfile::brand)).text("legal-entity", of(StoreProfile::legalEntity))
            .column("created", (line, _) -> new Cell.Day(LocalDate.ofInstant(line.row().created(), line.zone())));

    private final StoreQueries queries;
    private final Places places;

    StoreExport(StoreQueries queries, Places places) {
        super(new Plan<>("export-stores", ExportStores.class, ExportStores::layout, Permission.STORES,
                COLUMNS));
        this.queries = queries;
        this.places = places;
    }

    /** A row, where the merchant's clocks stand, and in whose money. */
    record Line(StoreRow row, ZoneId zone, CurrencyUnit currency) {}

    @Override
    public ExportedRows<Line> open(ExportStores command, Caller caller) {
        var terms = places.terms();
        var filter = command.filter();
        return ExportedRows.of(filter.page(), () -> queries.count(filter, caller),
                page -> queries.list(filter.on(page), caller)
                        .map(row -> new Line(row, terms.zone(), terms.currency())));
    }

    private static Function<Line, String> of(Function<StoreProfile, String> part) {
        return line -> part.apply(line.row().profile());
    }

    private static String status(StoreRow row, ExportLayout layout) {
        return row.status().stream().sorted().map(status -> ExportedColumns.word(layout, "status", key(status)))
                .collect(Collectors.joining(", "));
    }
}
