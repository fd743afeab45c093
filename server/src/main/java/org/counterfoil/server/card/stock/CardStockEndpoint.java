package org.counterfoil.server.card.stock;

import org.counterfoil.common.card.CardSelection;
import org.counterfoil.common.card.CardStockApi;
import org.counterfoil.common.card.CardsFound;
import org.counterfoil.common.card.MoveCards;
import org.counterfoil.common.card.ScrapCards;
import org.counterfoil.common.card.StockCardFilter;
import org.counterfoil.common.card.StockCardRow;
import org.counterfoil.common.card.StockCounts;
import org.counterfoil.common.card.StockFilter;
import org.counterfoil.common.card.StockWords;
import org.counterfoil.common.card.StoreStock;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.server.shared.CurrentCaller;
import org.counterfoil.common.card.ExportStockCards;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.shared.export.Exports;
import org.springframework.web.bind.annotation.RestController;

/** The door to where cards lie. */
@RestController
class CardStockEndpoint implements CardStockApi {

    private final CurrentCaller caller;
    private final CardStockQueries queries;
    private final SelectedCards selected;
    private final MoveCardsHandler move;
    private final ScrapCardsHandler scrap;
    private final Exports exports;
    private final StockCardExport export;

    CardStockEndpoint(CurrentCaller caller, CardStockQueries queries, SelectedCards selected, MoveCardsHandler move,
            ScrapCardsHandler scrap, Exports exports, StockCardExport export) {
        this.caller = caller;
        this.queries = queries;
        this.selected = selected;
        this.move = move;
        this.scrap = scrap;
        this.exports = exports;
        this.export = export;
    }

    @Override
    public PageOf<StoreStock> list(StockFilter filter) {
        return queries.list(filter, caller.get());
    }

    @Override
    public StockCounts totals(StockFilter filter) {
        return queries.totals(filter, caller.get());
    }

    @Override
    public PageOf<StockCardRow> cards(StockCardFilter filter) {
        return queries.cards(filter, caller.get());
    }

    @Override
    public int count(StockCardFilter filter) {
        return queries.count(filter, caller.get());
    }

    @Override
    public StockWords words() {
        return queries.words(caller.get());
    }

    @Override
    public CardsFound toMove(CardSelection cards) {
        return found(cards, true);
    }

    @Override
    public CardsFound move(MoveCards command) {
        return move.handle(command, caller.get());
    }

    @Override
    public CardsFound toScrap(CardSelection cards) {
        return found(cards, false);
    }

    @Override
    public CardsFound scrap(ScrapCards command) {
        return scrap.handle(command, caller.get());
    }

    private CardsFound found(CardSelection cards, boolean produced) {
        caller.get().demandHeadquarters();
        return selected.find(cards, produced);
    }

    @Override
    public JobRow export(ExportStockCards wanted) {
        return exports.begin(export, wanted, caller.get());
    }
}
