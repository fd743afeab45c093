package org.counterfoil.client.card.batch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.counterfoil.client.card.CardWords;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.control.StatusBadge.Tone;
import org.counterfoil.client.shared.job.ExportWords;
import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.DatePreset;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.card.CardBatchRow;
import org.counterfoil.common.card.CardBatchState;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardTypeRow;
import org.counterfoil.common.card.PinMode;

/** The list of batches as data. */
final class BatchSpecs {

    static final String AREA = "batches.";
    /** Filter by {@link CardBatchState}. */
    static final String STATE = "state";
    /** Filter by the id of a card type. */
    static final String TYPE = "type";
    /** Filter by the day on which it was asked for. */
    static final String REQUESTED = "requested";

    private static final int PERCENT = 100;

    private BatchSpecs() {}

    /**
     * @param types   that can be picked to narrow by
     * @param actions of the list, as far as the role allows them
     */
    static ListSpec<CardBatchRow, Integer> list(Texts texts, List<CardTypeRow> types, List<ListAction> actions) {
        return new ListSpec<CardBatchRow, Integer>(AREA, columns(texts), filters(texts, types),
                (count, column) -> column.key().equals(TYPE) ? texts.get("batches.total", "count", count) : "")
                .withViews(view(texts, "all"), view(texts, "requested", CardBatchState.REQUESTED),
                        view(texts, "produced", CardBatchState.PRODUCED))
                .withActions(actions.toArray(ListAction[]::new));
    }

    /** How far a batch is, in one badge. */
    static StatusBadge badge(CardBatchRow batch, Texts texts) {
        if (batch.state() == CardBatchState.WITHDRAWN) {
            return new StatusBadge(name(CardBatchState.WITHDRAWN, texts), Tone.NEUTRAL);
        }
        if (batch.state() == CardBatchState.PRODUCED) {
            return new StatusBadge(name(CardBatchState.PRODUCED, texts), Tone.SUCCESS);
        }
        if (!batch.complete()) {
            return new StatusBadge(texts.get("batches.making", "percent",
                    (int) ((long) batch.made() * PERCENT / batch.terms().count())), Tone.ACCENT);
        }
        return new StatusBadge(texts.get(batch.fileAt().isPresent() ? "batches.to-confirm" : "batches.to-write"),
                Tone.WARNING);
    }

    static String pins(PinMode pins, Texts texts) {
        return texts.get("batches.pins." + key(pins));
    }

    /** For a file of the list. */
    static Map<String, String> words(Texts texts) {
        return new ExportWords().names(STATE, CardBatchState.values(), state -> name(state, texts))
                .names("pins", PinMode.values(), mode -> pins(mode, texts))
                .names("kind", CardKind.values(), kind -> CardWords.name(kind, texts)).all();
    }

    private static List<Column<CardBatchRow>> columns(Texts texts) {
        var figures = texts.figures();
        return List.of(Column.<CardBatchRow>right("number", 72, row -> Integer.toString(row.number())).sortable(),
                Column.<CardBatchRow>left(TYPE, 130, CardBatchRow::type).growing(),
                Column.left("first", 160, CardBatchRow::first), Column.left("last", 160, CardBatchRow::last),
                Column.right("count", 92, row -> figures.number(row.terms().count())),
                Column.left(STATE, 150, row -> badge(row, texts)),
                Column.right("face-value", 100, row -> figures.figure(row.terms().faceValue())),
                Column.<CardBatchRow>left("pins", 96, row -> pins(row.terms().pins(), texts)),
                Column.<CardBatchRow>left("kind", 104, row -> CardWords.name(row.kind(), texts)).onDemand(),
                Column.<CardBatchRow>left("by", 140, CardBatchRow::by).onDemand(),
                Column.<CardBatchRow>left(REQUESTED, 110, row -> figures.date(row.requested())).sortable());
    }

    private static List<Filter> filters(Texts texts, List<CardTypeRow> types) {
        return List.of(new Filter.Words(),
                new Filter.Choice(STATE, Stream.of(CardBatchState.values())
                        .map(state -> new Filter.Option(state.name(), name(state, texts))).toList()),
                new Filter.Pick(TYPE, types.stream()
                        .map(type -> new Filter.Option(Long.toString(type.id()), type.profile().name())).toList(),
                        false),
                new Filter.AnyDays(REQUESTED,
                        List.of(DatePreset.LAST_7_DAYS, DatePreset.THIS_MONTH, DatePreset.LAST_MONTH)));
    }

    private static SavedView view(Texts texts, String key, CardBatchState... any) {
        return new SavedView(texts.get("batches.view." + key), FilterValues.NONE.with(STATE,
                Stream.of(any).map(Enum::name).toList()), Order.OWN);
    }

    private static String name(CardBatchState state, Texts texts) {
        return texts.get("batches.state." + key(state));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
