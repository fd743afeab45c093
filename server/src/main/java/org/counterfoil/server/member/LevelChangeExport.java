package org.counterfoil.server.member;

import java.time.ZoneId;
import java.util.Optional;

import org.counterfoil.common.member.ExportLevelChanges;
import org.counterfoil.common.member.LevelChangeRow;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.server.member.level.LevelHistory;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.export.ExportedColumns;
import org.counterfoil.server.shared.export.ExportedRows;
import org.counterfoil.server.shared.export.PlannedExport;
import org.springframework.stereotype.Component;

/** Changes of levels as a file; who exports sees what the list shows. */
@Component
class LevelChangeExport extends PlannedExport<ExportLevelChanges, LevelChangeExport.Line> {

    private static final ExportedColumns<Line> COLUMNS = new ExportedColumns<Line>()
            .moment("time", line -> Optional.of(line.row().at()), Line::zone)
            .text("number", line -> line.row().member().number()).text("name", line -> line.row().member().name())
            .text("card", line -> line.row().card()).text("before", line -> line.row().before())
            .text("after", line -> line.row().after()).word("move", line -> key(line.row().move()))
            .text("operator", line -> line.row().operator().name())
            .text("transaction", line -> line.row().transaction()).text("reason", line -> line.row().reason());

    private final LevelHistory queries;
    private final Places places;

    LevelChangeExport(LevelHistory queries, Places places) {
        super(new Plan<>("export-level-changes", ExportLevelChanges.class, ExportLevelChanges::layout,
                Permission.LEVELS, COLUMNS));
        this.queries = queries;
        this.places = places;
    }

    /** A row, where the merchant's clocks stand, and in whose money. */
    record Line(LevelChangeRow row, ZoneId zone, CurrencyUnit currency) {}

    @Override
    public ExportedRows<Line> open(ExportLevelChanges command, Caller caller) {
        var terms = places.terms();
        var filter = command.filter();
        return ExportedRows.of(filter.page(), () -> queries.count(filter),
                page -> queries.list(filter.at(page)).map(row -> new Line(row, terms.zone(), terms.currency())));
    }
}
