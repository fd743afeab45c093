package org.counterfoil.client.card.stock;

import java.util.List;
import java.util.function.Consumer;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.CardStockApi;
import org.counterfoil.common.card.StockCardFilter;
import org.counterfoil.common.card.StockCardRow;
import org.counterfoil.common.card.StockWords;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;

/** The cards behind the counts of the stock. */
final class StockCardsViewModel extends ViewModel {

    private final SessionScope session;
    private final CardStockApi stock;
    private final ListModel<StockCardRow, Integer> list;

    /** @param filter what the list is narrowed by at first */
    StockCardsViewModel(SessionScope session, FilterValues filter) {
        super(session.terminal().executor());
        this.session = session;
        this.stock = session.api(CardStockApi.class);
        this.list = new ListModel<>(executor(), StockCardRow::number, filter, new Cards());
    }

    ListModel<StockCardRow, Integer> list() {
        return list;
    }

    /** What the list can be narrowed by; without an answer, by nothing. */
    void words(Consumer<StockWords> then) {
        ask(stock::words, outcome -> then.accept(outcome instanceof Outcome.Done<StockWords>(var found)
                ? found
                : new StockWords(List.of(), List.of())));
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private final class Cards implements ListModel.Source<StockCardRow, Integer> {

        @Override
        public PageOf<StockCardRow> page(FilterValues filter, PageWanted page) {
            return stock.cards(wanted(filter, page));
        }

        /** Stops where counts of lists do. */
        @Override
        public Integer totals(FilterValues filter) {
            return stock.count(wanted(filter, PageWanted.first(PageOf.MAX_ROWS)));
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }

        private StockCardFilter wanted(FilterValues filter, PageWanted page) {
            return new StockCardFilter(filter.words(), filter.chosen(StockSpecs.STATE, CardStatus.class),
                    filter.one(StockSpecs.STORE).map(Long::valueOf), filter.one(StockSpecs.BATCH).map(Long::valueOf),
                    filter.range(StockSpecs.PRODUCED, session.signedIn().desk().businessDate()), page);
        }
    }
}
