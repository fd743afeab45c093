package org.counterfoil.client.organisation.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.control.StatusBadge.Tone;
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
import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.StoreRow;
import org.counterfoil.common.organisation.StoreStatus;
import org.counterfoil.common.organisation.StoreSums;
import org.counterfoil.common.organisation.StoreTotals;
import org.counterfoil.common.organisation.StoreWords;

/** The list of stores as data. */
final class StoreSpecs {

    static final String AREA = "stores.";
    /** Filter by {@link StoreStatus}. */
    static final String STATUS = "status";
    /** Filter by {@link StoreKind}. */
    static final String KIND = "kind";
    /** Filter by one region of those that there are, or as it is typed; the same for the next three. */
    static final String REGION = "region";
    static final String FORMAT = "format";
    static final String BRAND = "brand";
    static final String ENTITY = "legal-entity";
    /** Filter by the day on which it was added. */
    static final String CREATED = "created";

    private StoreSpecs() {}

    /**
     * @param words   that can be picked to narrow by
     * @param actions of the list, as far as the role allows them
     */
    static ListSpec<StoreRow, StoreTotals> list(Texts texts, StoreWords words, List<ListAction> actions) {
        return new ListSpec<StoreRow, StoreTotals>(AREA, columns(texts), filters(texts, words),
                (totals, column) -> total(totals, column, texts))
                .withViews(view(texts, "all"),
                        view(texts, "low", StoreStatus.RECHARGE_QUOTA_LOW, StoreStatus.POINTS_QUOTA_LOW),
                        view(texts, "closed", StoreStatus.CLOSED))
                .withActions(actions.toArray(ListAction[]::new));
    }

    /** Words for what the server's file knows by key alone. */
    static Map<String, String> words(Texts texts) {
        var words = new HashMap<String, String>();
        Stream.of(StoreKind.values()).forEach(kind -> words.put("kind." + key(kind), name(kind, texts)));
        Stream.of(StoreStatus.values()).forEach(status -> words.put("status." + key(status), name(status, texts)));
        return words;
    }

    /** How a store stands, in one badge. */
    static StatusBadge badge(StoreRow store, Texts texts) {
        var status = store.status();
        if (isClosed(store)) {
            return new StatusBadge(name(StoreStatus.CLOSED, texts), Tone.NEUTRAL);
        }
        if (status.contains(StoreStatus.NORMAL)) {
            return new StatusBadge(name(StoreStatus.NORMAL, texts), Tone.SUCCESS);
        }
        return new StatusBadge(status.size() > 1
                ? texts.get("stores.status.both-quotas-low")
                : name(status.iterator().next(), texts), Tone.WARNING);
    }

    static boolean isClosed(StoreRow store) {
        return store.status().equals(Set.of(StoreStatus.CLOSED));
    }

    static String name(StoreKind kind, Texts texts) {
        return texts.get("stores.kind." + key(kind));
    }

    private static String name(StoreStatus status, Texts texts) {
        return texts.get("stores.status." + key(status));
    }

    private static List<Column<StoreRow>> columns(Texts texts) {
        var figures = texts.figures();
        return List.of(Column.<StoreRow>left("number", 80, StoreRow::number).sortable(),
                Column.<StoreRow>left("name", 140, store -> store.profile().name()).sortable().growing(),
                Column.<StoreRow>left("kind", 104, store -> name(store.profile().kind(), texts)).onDemand(),
                Column.<StoreRow>left("contact", 110, store -> store.profile().contact()).sortable(),
                Column.<StoreRow>left("phone", 112, store -> store.profile().phone()).sortable(),
                Column.left("status", 164, store -> badge(store, texts)),
                Column.right("recharge-quota", 118, store -> figures.figure(store.recharge().left())),
                Column.right("points-quota", 110, store -> figures.number(store.points().left())),
                Column.right("balance", 116, store -> figures.figure(store.balance())),
                Column.<StoreRow>right("discount", 100, store -> store.profile().discountPercent() + "%").sortable()
                        .onDemand(),
                Column.<StoreRow>right("points", 100, store -> store.profile().pointsPercent() + "%").sortable()
                        .onDemand(),
                Column.<StoreRow>left("region", 100, store -> store.profile().region()).onDemand(),
                Column.<StoreRow>left("format", 110, store -> store.profile().businessFormat()).onDemand(),
                Column.<StoreRow>left("brand", 100, store -> store.profile().brand()).onDemand(),
                Column.<StoreRow>left("legal-entity", 160, store -> store.profile().legalEntity()).onDemand(),
                Column.<StoreRow>left("created", 104, store -> figures.date(store.created())).sortable());
    }

    private static List<Filter> filters(Texts texts, StoreWords words) {
        return List.of(new Filter.Words(),
                new Filter.Choice(STATUS, Stream.of(StoreStatus.values())
                        .map(status -> new Filter.Option(status.name(), name(status, texts))).toList()),
                new Filter.Choice(KIND, Stream.of(StoreKind.values())
                        .map(kind -> new Filter.Option(kind.name(), name(kind, texts))).toList()),
                pick(REGION, words.regions()), pick(FORMAT, words.businessFormats()), pick(BRAND, words.brands()),
                pick(ENTITY, words.legalEntities()), new Filter.AnyDays(CREATED, List.of(DatePreset.LAST_7_DAYS,
                        DatePreset.THIS_MONTH, DatePreset.LAST_MONTH)));
    }

    private static Filter pick(String key, List<String> words) {
        return new Filter.Pick(key, words.stream().map(word -> new Filter.Option(word, word)).toList(), true);
    }

    private static SavedView view(Texts texts, String key, StoreStatus... any) {
        return new SavedView(texts.get("stores.view." + key), FilterValues.NONE.with(STATUS,
                Stream.of(any).map(Enum::name).toList()), Order.OWN);
    }

    private static String total(StoreTotals totals, Column<StoreRow> column, Texts texts) {
        return switch (column.key()) {
            case "name" -> totals.count() > ListModel.MOST_COUNTED
                    ? texts.get("stores.total-many")
                    : texts.get("stores.total", "count", totals.count());
            case "recharge-quota" -> sum(totals, sums -> texts.figures().figure(sums.rechargeLeft()), texts);
            case "points-quota" -> sum(totals, sums -> texts.figures().number(sums.pointsLeft()), texts);
            case "balance" -> sum(totals, sums -> texts.figures().figure(sums.balance()), texts);
            default -> "";
        };
    }

    private static String sum(StoreTotals totals, Function<StoreSums, String> figure, Texts texts) {
        return totals.sums().map(figure).orElseGet(() -> texts.get("stores.total-unsummed"));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
