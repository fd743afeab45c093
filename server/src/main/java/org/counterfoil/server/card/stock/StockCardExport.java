package org.counterfoil.server.card.stock;

import java.time.ZoneId;

import org.counterfoil.common.card.ExportStockCards;
import org.counterfoil.common.card.StockCardRow;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.export.ExportedColumns;
import org.counterfoil.server.shared.export.ExportedRows;
import org.counterfoil.server.shared.export.PlannedExport;
import org.springframework.stereotype.Component;

/** Cards in stock as a file; who exports sees what the list shows. */
@Component
class StockCardExport extends PlannedExport<ExportStockCards, StockCardExport.Line> {

    private static final ExportedColumns<Line> COLUMNS = new ExportedColumns<Line>()
            .text("number", line -> line.row().number()).word("status", line -> key(line.row().status()))
            .text("store", line -> line.row().store()).text("type", line -> line.row().type())
            .word("kind", line -> key(line.row().kind()))
            .text("batch", line -> line.row().batch().map(String::valueOf).orElse(""))
            .moment("activated", line -> line.row().activated(), Line::zone)
            .day("expires", line -> line.row().expires())
            .moment("written", line -> line.row().written().map(StockCardRow.Written::at), Line::zone)
            .text("written-by", line -> line.row().written().map(StockCardRow.Written::by).orElse(""));

    private final CardStockQueries queries;
    private final Places places;

    StockCardExport(CardStockQueries queries, Places places) {
        super(new Plan<>("export-stock-cards", ExportStockCards.class, ExportStockCards::layout, Permission.CARD_STOCK,
                COLUMNS));
        this.queries = queries;
        this.places = places;
    }

    /** A row, where the merchant's clocks stand, and in whose money. */
    record Line(StockCardRow row, ZoneId zone, CurrencyUnit currency) {}

    @Override
    public ExportedRows<Line> open(ExportStockCards command, Caller caller) {
        var terms = places.terms();
        var filter = command.filter();
        return ExportedRows.of(filter.page(), () -> queries.count(filter, caller),
                page -> queries.cards(filter.on(page), caller)
                        .map(row -> new Line(row, terms.zone(), terms.currency())));
    }
}
