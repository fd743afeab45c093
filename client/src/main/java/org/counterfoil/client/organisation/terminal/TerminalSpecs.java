package org.counterfoil.client.organisation.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.DeviceReport;
import org.counterfoil.common.organisation.TerminalBinding;
import org.counterfoil.common.organisation.TerminalGrade;
import org.counterfoil.common.organisation.TerminalRow;
import org.counterfoil.common.organisation.TerminalState;
import org.counterfoil.common.organisation.TerminalType;

/** The list of terminals as data. */
final class TerminalSpecs {

    static final String AREA = "terminals.";
    /** Filter by {@link TerminalType}. */
    static final String TYPE = "type";
    /** Filter by {@link TerminalState}. */
    static final String STATE = "state";
    /** Filter by the id of a store. */
    static final String STORE = "store";
    /** Filter by the last day to work there. */
    static final String EXPIRES = "expires";

    private TerminalSpecs() {}

    /**
     * @param stores  to narrow by; none where there is but one
     * @param actions of the list, as far as the role allows them
     */
    static ListSpec<TerminalRow, Integer> list(Texts texts, List<FieldType.Option> stores, List<ListAction> actions) {
        return new ListSpec<TerminalRow, Integer>(AREA, columns(texts), filters(texts, stores),
                (count, column) -> "alias".equals(column.key()) ? total(count, texts) : "")
                .withViews(view(texts, "all", FilterValues.NONE),
                        view(texts, "expired", FilterValues.NONE.with(STATE, TerminalState.EXPIRED.name())),
                        view(texts, "closed", FilterValues.NONE.with(STATE, TerminalState.CLOSED.name())))
                .withActions(actions.toArray(ListAction[]::new));
    }

    /** Words for what the server's file knows by key alone. */
    static Map<String, String> words(Texts texts) {
        var words = new HashMap<String, String>();
        Stream.of(TerminalType.values()).forEach(type -> words.put("type." + key(type), name(type, texts)));
        Stream.of(TerminalGrade.values()).forEach(grade -> words.put("grade." + key(grade), name(grade, texts)));
        Stream.of(TerminalState.values()).forEach(state -> words.put("state." + key(state), name(state, texts)));
        Stream.of(DeviceReport.Kind.values()).map(kind -> "device." + key(kind))
                .forEach(key -> words.put(key, texts.get("terminals." + key)));
        Stream.of(DeviceReport.State.values()).filter(state -> state != DeviceReport.State.NONE)
                .map(state -> "device-state." + key(state))
                .forEach(key -> words.put(key, texts.get("terminals." + key)));
        return words;
    }

    static StatusBadge badge(TerminalState state, Texts texts) {
        return new StatusBadge(name(state, texts), switch (state) {
            case OPEN -> StatusBadge.Tone.SUCCESS;
            case EXPIRED -> StatusBadge.Tone.WARNING;
            case CLOSED -> StatusBadge.Tone.NEUTRAL;
        });
    }

    static String name(TerminalType type, Texts texts) {
        return texts.get("terminals.type." + key(type));
    }

    static String name(TerminalGrade grade, Texts texts) {
        return texts.get("terminals.grade." + key(grade));
    }

    static String expires(TerminalRow row, Texts texts) {
        return row.profile().expires().map(texts.figures()::date).orElseGet(() -> texts.get("terminals.permanent"));
    }

    static String lastSeen(TerminalRow row, Texts texts) {
        return row.lastSeen().map(texts.figures()::dateTime).orElseGet(() -> texts.get("terminals.never-seen"));
    }

    private static String name(TerminalState state, Texts texts) {
        return texts.get("terminals.state." + key(state));
    }

    private static String total(int count, Texts texts) {
        return count > ListModel.MOST_COUNTED
                ? texts.get("terminals.total-many")
                : texts.get("terminals.total", "count", count);
    }

    private static List<Column<TerminalRow>> columns(Texts texts) {
        return List.of(Column.<TerminalRow>left("number", 100, TerminalRow::number).sortable(),
                Column.<TerminalRow>left("alias", 130, row -> row.profile().alias()).sortable().growing(),
                Column.<TerminalRow>left("store", 150, TerminalRow::storeName).sortable().growing(),
                Column.<TerminalRow>left("type", 150, row -> name(row.type(), texts)).sortable(),
                Column.<TerminalRow>left("grade", 84, row -> name(row.profile().grade(), texts)).sortable(),
                Column.<TerminalRow>left("expires", 100, row -> expires(row, texts)).sortable(),
                Column.left("state", 104, row -> badge(row.state(), texts)),
                Column.<TerminalRow>left("last-seen", 144, row -> lastSeen(row, texts)).sortable(),
                Column.left("version", 76, TerminalRow::clientVersion),
                Column.<TerminalRow>left("devices", 150, row -> TerminalSheet.line(row.devices(), texts)).growing()
                        .onDemand(),
                Column.<TerminalRow>left("installation", 130,
                        row -> row.binding().map(TerminalBinding::installation).orElse("")).onDemand(),
                Column.<TerminalRow>left("bound", 144,
                        row -> row.binding().map(bound -> texts.figures().dateTime(bound.since())).orElse(""))
                        .onDemand(),
                Column.<TerminalRow>left("contact", 110, row -> row.profile().contact()).onDemand(),
                Column.<TerminalRow>left("created", 104, row -> texts.figures().date(row.created())).sortable()
                        .onDemand());
    }

    private static List<Filter> filters(Texts texts, List<FieldType.Option> stores) {
        var filters = new ArrayList<Filter>();
        filters.add(new Filter.Words());
        filters.add(new Filter.Choice(TYPE, Stream.of(TerminalType.values())
                .map(type -> new Filter.Option(type.name(), name(type, texts))).toList()));
        filters.add(new Filter.Choice(STATE, Stream.of(TerminalState.values())
                .map(state -> new Filter.Option(state.name(), name(state, texts))).toList()));
        if (!stores.isEmpty()) {
            filters.add(new Filter.Pick(STORE,
                    stores.stream().map(store -> new Filter.Option(store.value(), store.name())).toList(), false));
        }
        filters.add(new Filter.AnyDays(EXPIRES, List.of()));
        return filters;
    }

    private static SavedView view(Texts texts, String key, FilterValues filter) {
        return new SavedView(texts.get("terminals.view." + key), filter, Order.OWN);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
