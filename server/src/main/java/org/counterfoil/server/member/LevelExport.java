package org.counterfoil.server.member;

import java.time.ZoneId;
import java.util.Optional;

import org.counterfoil.common.member.ExportLevels;
import org.counterfoil.common.member.LevelRow;
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

/** Levels as a file; who exports sees what the list shows. */
@Component
class LevelExport extends PlannedExport<ExportLevels, LevelExport.Line> {

    private static final ExportedColumns<Line> COLUMNS = new ExportedColumns<Line>()
            .whole("rank", line -> line.row().profile().rank()).text("name", line -> line.row().profile().name())
            .text("code", line -> line.row().code())
            .text("points", line -> line.row().profile().pointsPercent() + "%")
            .text("discount", line -> line.row().profile().discountPercent() + "%")
            .column("entry", (line, layout) -> new Cell.Text(entry(line, layout)))
            .text("next", line -> line.row().next()).whole("members", line -> line.row().members())
            .moment("changed", line -> Optional.of(line.row().changedAt()), Line::zone)
            .text("by", line -> line.row().changedBy());

    private final LevelQueries queries;
    private final Places places;

    LevelExport(LevelQueries queries, Places places) {
        super(new Plan<>("export-levels", ExportLevels.class, ExportLevels::layout, Permission.LEVELS, COLUMNS));
        this.queries = queries;
        this.places = places;
    }

    /** By what, and from how much on: money as amounts, points as they are counted. */
    private static String entry(Line line, ExportLayout layout) {
        var profile = line.row().profile();
        var word = ExportedColumns.word(layout, "entry", key(profile.entry()));
        return switch (profile.entry()) {
            case BY_HAND -> word;
            case TOTAL_POINTS, POINTS_BALANCE -> word + " " + profile.threshold();
            case SINGLE_RECHARGE, TOTAL_RECHARGED, TOTAL_SPENT, MONEY_BALANCE ->
                word + " " + line.currency().plain(profile.threshold());
        };
    }

    /** A row, where the merchant's clocks stand, and in whose money. */
    record Line(LevelRow row, ZoneId zone, CurrencyUnit currency) {}

    @Override
    public ExportedRows<Line> open(ExportLevels command, Caller caller) {
        var terms = places.terms();
        var filter = command.filter();
        return ExportedRows.of(filter.page(), () -> queries.count(filter),
                page -> queries.list(filter.on(page)).map(row -> new Line(row, terms.zone(), terms.currency())));
    }
}
