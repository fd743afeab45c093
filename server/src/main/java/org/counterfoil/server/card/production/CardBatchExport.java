package org.counterfoil.server.card.production;

import java.time.ZoneId;
import java.util.Optional;

import org.counterfoil.common.card.CardBatchRow;
import org.counterfoil.common.card.ExportCardBatches;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.export.ExportedColumns;
import org.counterfoil.server.shared.export.ExportedRows;
import org.counterfoil.server.shared.export.PlannedExport;
import org.springframework.stereotype.Component;

/** Batches of cards as a file; who exports sees what the list shows. */
@Component
class CardBatchExport extends PlannedExport<ExportCardBatches, CardBatchExport.Line> {

    private static final ExportedColumns<Line> COLUMNS = new ExportedColumns<Line>()
            .whole("number", line -> line.row().number()).text("type", line -> line.row().type())
            .text("first", line -> line.row().first()).text("last", line -> line.row().last())
            .whole("count", line -> line.row().terms().count()).word("state", line -> key(line.row().state()))
            .money("face-value", line -> line.row().terms().faceValue(), Line::currency)
            .word("pins", line -> key(line.row().terms().pins())).word("kind", line -> key(line.row().kind()))
            .text("by", line -> line.row().by())
            .moment("requested", line -> Optional.of(line.row().requested()), Line::zone);

    private final CardBatchQueries queries;
    private final Places places;

    CardBatchExport(CardBatchQueries queries, Places places) {
        super(new Plan<>("export-card-batches", ExportCardBatches.class, ExportCardBatches::layout,
                Permission.CARD_PRODUCTION, COLUMNS));
        this.queries = queries;
        this.places = places;
    }

    /** A row, where the merchant's clocks stand, and in whose money. */
    record Line(CardBatchRow row, ZoneId zone, CurrencyUnit currency) {}

    @Override
    public ExportedRows<Line> open(ExportCardBatches command, Caller caller) {
        var terms = places.terms();
        var filter = command.filter();
        return ExportedRows.of(filter.page(), () -> queries.count(filter, caller),
                page -> queries.list(filter.on(page), caller)
                        .map(row -> new Line(row, terms.zone(), terms.currency())));
    }
}
