package org.counterfoil.client.card.stock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.card.CardSelection;
import org.counterfoil.common.card.CardStockApi;
import org.counterfoil.common.card.CardsFound;
import org.counterfoil.common.card.MoveCards;
import org.counterfoil.common.card.ScrapCards;
import org.counterfoil.common.card.StockFilter;
import org.counterfoil.common.card.StockWords;
import org.counterfoil.common.card.StoreStock;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;

/** The stock, store by store, and what the operator's role may do with it. */
final class StockViewModel extends ViewModel {

    private final SessionScope session;
    private final CardStockApi stock;
    private final ListModel<StoreStock, StockTotals> list;

    StockViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.stock = session.api(CardStockApi.class);
        this.list = new ListModel<>(executor(), row -> Long.toString(row.store()), FilterValues.NONE, new Stores());
    }

    /** Cards that were found for what is to be done with them, before it is. */
    record Previewed(CardSelection cards, CardsFound found, FormValues values) {}

    ListModel<StoreStock, StockTotals> list() {
        return list;
    }

    boolean mayMove() {
        return session.may(Permission.CARD_STOCK, Access.WRITE) && session.signedIn().atHeadquarters();
    }

    /** Whether many cards may be activated at once. */
    boolean mayActivate() {
        return session.may(Permission.CARD_RANGE, Access.WRITE) && session.signedIn().atHeadquarters();
    }

    boolean mayScrap() {
        return session.may(Permission.CARD_PRODUCTION, Access.WRITE) && session.signedIn().atHeadquarters();
    }

    /** What the list can be narrowed by, and where cards can go; without an answer, nothing. */
    void words(Consumer<StockWords> then) {
        ask(stock::words, outcome -> then.accept(outcome instanceof Outcome.Done<StockWords>(var found)
                ? found
                : new StockWords(List.of(), List.of())));
    }

    /** Saving changes nothing yet: it finds the cards. */
    FormModel<Previewed> moving(StockWords words, Consumer<Previewed> found) {
        return new FormModel<>(executor(), CardsForm.moving(words.stores()), FormValues.EMPTY, reader(), values -> {
            var cards = CardsForm.cards(values);
            return new Previewed(cards, stock.toMove(cards), values);
        }, found).savedAs("form.preview");
    }

    /** Saving changes nothing yet: it finds the cards. */
    FormModel<Previewed> scrapping(Consumer<Previewed> found) {
        return new FormModel<>(executor(), CardsForm.scrapping(), FormValues.EMPTY, reader(), values -> {
            var cards = CardsForm.cards(values);
            return new Previewed(cards, stock.toScrap(cards), values);
        }, found).savedAs("form.preview");
    }

    void move(Previewed seen) {
        change(() -> stock.move(new MoveCards(seen.cards(), CardsForm.store(seen.values()), seen.found().count())),
                "cardstock.told.moved");
    }

    void scrap(Previewed seen) {
        change(() -> stock.scrap(new ScrapCards(seen.cards(), seen.found().count(), CardsForm.reason(seen.values()))),
                "cardstock.told.scrapped");
    }

    /** What the cards behind a row are narrowed by: the row's store, and what the list itself is. */
    FilterValues behind(StoreStock row) {
        var filter = list.filter().get();
        var behind = FilterValues.NONE.with(StockSpecs.STORE, Long.toString(row.store()));
        for (var key : List.of(StockSpecs.BATCH, StockSpecs.PRODUCED)) {
            behind = behind.with(key, filter.values().getOrDefault(key, List.of()));
        }
        return behind;
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private void change(Supplier<CardsFound> command, String told) {
        run(command, outcome -> {
            list.reload();
            answered(outcome, done -> say(Notice.success(told, Map.of("count", done.count(), "first", done.first(),
                    "last", done.last()))));
        });
    }

    private FieldReader reader() {
        return new FieldReader(session.texts().figures());
    }

    private final class Stores implements ListModel.Source<StoreStock, StockTotals> {

        @Override
        public PageOf<StoreStock> page(FilterValues filter, PageWanted page) {
            return stock.list(wanted(filter, page));
        }

        @Override
        public StockTotals totals(FilterValues filter) {
            var page = PageWanted.first(PageOf.MAX_ROWS);
            var found = page(filter, page);
            var count = found.rows().size();
            while (found.next().isPresent() && count < ListModel.MOST_COUNTED) {
                found = page(filter, page.after(found.next().get()));
                count += found.rows().size();
            }
            return new StockTotals(count, stock.totals(wanted(filter, page)));
        }

        @Override
        public int count(StockTotals totals) {
            return totals.stores();
        }

        private StockFilter wanted(FilterValues filter, PageWanted page) {
            Optional<Long> batch = filter.one(StockSpecs.BATCH).map(Long::valueOf);
            return new StockFilter(filter.words(), batch,
                    filter.range(StockSpecs.PRODUCED, session.signedIn().desk().businessDate()), page);
        }
    }
}
