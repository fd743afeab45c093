package org.counterfoil.client.card.stock;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.job.ExportOrder;
import org.counterfoil.client.shared.job.ListExport;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.CardStockApi;
import org.counterfoil.common.card.CardToken;
import org.counterfoil.common.card.CardTokenApi;
import org.counterfoil.common.card.ExportStockCards;
import org.counterfoil.common.card.StockCardFilter;
import org.counterfoil.common.card.StockCardRow;
import org.counterfoil.common.card.StockWords;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;

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

    /** Whether chips and stripes may be bound to cards. */
    boolean mayBind() {
        return session.may(Permission.CARD_ACTIVATE, Access.WRITE) && session.may(Permission.CARD_READ, Access.READ);
    }

    /** The chips and stripes of a card; none to whoever does not see them, and without an answer. */
    void tokens(String card, Consumer<List<CardToken>> then) {
        if (session.may(Permission.CARD_READ, Access.READ)) {
            ask(() -> session.api(CardTokenApi.class).of(card), outcome -> {
                sayTroubleOf(outcome);
                then.accept(outcome instanceof Outcome.Done<List<CardToken>>(var found) ? found : List.of());
            });
        } else {
            then.accept(List.of());
        }
    }

    FormModel<List<CardToken>> binding(String card, Runnable saved) {
        return form(TokenForms.binding(), FormValues.EMPTY,
                values -> session.api(CardTokenApi.class).bind(TokenForms.bound(card, values)), saved,
                "stockcards.told.bound");
    }

    FormModel<List<CardToken>> unbinding(String card, List<CardToken> tokens, Runnable saved) {
        return form(TokenForms.unbinding(tokens), TokenForms.first(tokens),
                values -> session.api(CardTokenApi.class).unbind(TokenForms.unbound(card, values)), saved,
                "stockcards.told.unbound");
    }

    private FormModel<List<CardToken>> form(FormSpec spec, FormValues first,
            Function<FormValues, List<CardToken>> saver, Runnable saved, String told) {
        return new FormModel<>(executor(), spec, first, new FieldReader(session.texts().figures()), saver, _ -> {
            saved.run();
            say(Notice.success(told, Map.of()));
        });
    }

    /** Whether the role may carry the list away. */
    boolean mayExport() {
        return ListExport.allowed(session);
    }

    /** The file of what the filter finds, with these columns, by key with their names. */
    ExportOrder export(SequencedMap<String, String> columns) {
        return new ListExport<>(session, "stockcards.title", StockSpecs.words(session.texts()), this::wanted,
                (filter, layout) -> stock.export(new ExportStockCards(filter, layout))).of(list, columns);
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private StockCardFilter wanted(FilterValues filter, PageWanted page) {
        return new StockCardFilter(filter.words(), filter.chosen(StockSpecs.STATE, CardStatus.class),
                filter.one(StockSpecs.STORE).map(Long::valueOf), filter.one(StockSpecs.BATCH).map(Long::valueOf),
                filter.range(StockSpecs.PRODUCED, session.signedIn().desk().businessDate()),
                StockSpecs.written(filter), page);
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
    }
}
