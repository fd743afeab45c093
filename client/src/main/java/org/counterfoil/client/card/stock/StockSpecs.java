package org.counterfoil.client.card.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import org.counterfoil.client.card.CardWords;
import org.counterfoil.client.shared.job.ExportWords;
import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.DatePreset;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.StockCardRow;
import org.counterfoil.common.card.StockCounts;
import org.counterfoil.common.card.StockWords;
import org.counterfoil.common.card.StoreStock;

/** The stock, and the cards behind it, as data. */
final class StockSpecs {

    static final String AREA = "cardstock.";
    static final String CARDS_AREA = "stockcards.";
    /** Filter by the id of a batch. */
    static final String BATCH = "batch";
    /** Filter by the day on which the batch was confirmed. */
    static final String PRODUCED = "produced";
    /** Filter by {@link CardStatus}. */
    static final String STATE = "state";
    /** Filter by the id of a store. */
    static final String STORE = "store";

    /** Filter by whether the number was written onto the card. */
    static final String WRITTEN = "written";

    private static final String YES = "yes";
    private static final String NAME = "name";
    private static final List<String> COUNTS = List.of("total", "not-activated", "activated", "normal", "lost",
            "cancelled", "scrapped");

    private StockSpecs() {}

    /**
     * @param words   that can be picked to narrow by
     * @param actions of the list, as far as the role allows them
     */
    static ListSpec<StoreStock, StockTotals> stores(Texts texts, StockWords words, List<ListAction> actions) {
        return new ListSpec<StoreStock, StockTotals>(AREA, columns(texts),
                List.of(new Filter.Words(), batches(words, texts), produced()),
                (totals, column) -> total(totals, column.key(), texts))
                .withViews(new SavedView(texts.get("cardstock.view.all"), FilterValues.NONE, Order.OWN))
                .withActions(actions.toArray(ListAction[]::new));
    }

    /** @param words that can be picked to narrow by */
    static ListSpec<StockCardRow, Integer> cards(Texts texts, StockWords words, List<ListAction> actions) {
        var figures = texts.figures();
        return new ListSpec<StockCardRow, Integer>(CARDS_AREA,
                List.of(Column.<StockCardRow>left("number", 180, StockCardRow::number).sortable(),
                        Column.left("status", 128, card -> CardWords.badge(card.status(), texts)),
                        Column.<StockCardRow>left(STORE, 150, StockCardRow::store).growing(),
                        Column.<StockCardRow>left("type", 130, StockCardRow::type).growing(),
                        Column.left("kind", 110, card -> CardWords.name(card.kind(), texts)),
                        Column.right(BATCH, 80, card -> card.batch().map(String::valueOf).orElse("")),
                        Column.left("activated", 116, card -> card.activated().map(figures::date).orElse("")),
                        Column.left("expires", 116, card -> card.expires().map(figures::date).orElse("")),
                        Column.<StockCardRow>left(WRITTEN, 116, card -> card.written()
                                .map(done -> figures.date(done.at())).orElse("")).onDemand(),
                        Column.<StockCardRow>left("written-by", 160, card -> card.written()
                                .map(StockCardRow.Written::by).orElse("")).onDemand()),
                List.of(new Filter.Words(), new Filter.Choice(STATE, CardWords.statuses(texts)),
                        new Filter.Pick(STORE, words.stores().stream().map(store -> new Filter.Option(
                                Long.toString(store.id()), store.number() + " " + store.name())).toList(), false),
                        batches(words, texts), produced(), written(texts)),
                (count, column) -> column.key().equals("number") ? total(count, texts) : "")
                .withViews(view(texts, "all"), view(texts, "fresh", CardStatus.NOT_ACTIVATED),
                        view(texts, "lost", CardStatus.LOST))
                .withActions(actions.toArray(ListAction[]::new));
    }

    private static String total(int count, Texts texts) {
        return count > ListModel.MOST_COUNTED
                ? texts.get("stockcards.total-many", "most", ListModel.MOST_COUNTED)
                : texts.get("stockcards.total", "count", count);
    }

    /** A count by the key of its column. */
    static long count(StockCounts counts, String key) {
        return switch (key) {
            case "not-activated" -> counts.notActivated();
            case "activated" -> counts.activated();
            case "normal" -> counts.normal();
            case "lost" -> counts.lost();
            case "cancelled" -> counts.cancelled();
            case "scrapped" -> counts.scrapped();
            default -> counts.total();
        };
    }

    private static List<Column<StoreStock>> columns(Texts texts) {
        var columns = new ArrayList<Column<StoreStock>>();
        columns.add(Column.<StoreStock>left("number", 90, StoreStock::number).sortable());
        columns.add(Column.<StoreStock>left(NAME, 180, StoreStock::name).sortable().growing());
        COUNTS.forEach(key -> {
            ToLongFunction<StoreStock> count = row -> count(row.counts(), key);
            columns.add(Column.right(key, 112, row -> texts.figures().number(count.applyAsLong(row))));
        });
        return columns;
    }

    private static String total(StockTotals totals, String key, Texts texts) {
        return switch (key) {
            case "number" -> "";
            case NAME -> texts.get("cardstock.total", "count", totals.stores());
            default -> texts.figures().number(count(totals.counts(), key));
        };
    }

    private static Filter batches(StockWords words, Texts texts) {
        return new Filter.Pick(BATCH, words.batches().stream().map(batch -> new Filter.Option(
                Long.toString(batch.id()), texts.get("cardstock.batch", "number", batch.number(), "type",
                        batch.type())))
                .toList(), false);
    }

    private static Filter produced() {
        return new Filter.AnyDays(PRODUCED,
                List.of(DatePreset.LAST_7_DAYS, DatePreset.THIS_MONTH, DatePreset.LAST_MONTH));
    }

    private static Filter written(Texts texts) {
        return new Filter.Pick(WRITTEN, List.of(new Filter.Option("no", texts.get("stockcards.unwritten")),
                new Filter.Option(YES, texts.get("stockcards.written"))), false);
    }

    /** Whether only cards are wanted whose number was written, or only the others; empty for all. */
    static Optional<Boolean> written(FilterValues filter) {
        return filter.one(WRITTEN).map(YES::equals);
    }

    /** For a file of the cards. */
    static Map<String, String> words(Texts texts) {
        return new ExportWords().names("status", CardStatus.values(), status -> CardWords.name(status, texts))
                .names("kind", CardKind.values(), kind -> CardWords.name(kind, texts)).all();
    }

    private static SavedView view(Texts texts, String key, CardStatus... any) {
        return new SavedView(texts.get("stockcards.view." + key), FilterValues.NONE.with(STATE,
                Stream.of(any).map(Enum::name).toList()), Order.OWN);
    }
}
