package org.counterfoil.client.messaging.notice;

import java.util.List;
import java.util.stream.Stream;

import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.messaging.NoticeRow;
import org.counterfoil.common.messaging.NoticeState;

/** The list of notices as data. */
final class NoticeSpecs {

    static final String AREA = "notices.";
    /** Filter by {@link NoticeState}. */
    static final String STATE = "state";

    private NoticeSpecs() {}

    static ListSpec<NoticeRow, Integer> list(Texts texts, List<ListAction> actions) {
        return new ListSpec<NoticeRow, Integer>(AREA, columns(texts), filters(texts),
                (count, column) -> "title".equals(column.key()) ? total(count, texts) : "")
                .withActions(actions.toArray(ListAction[]::new));
    }

    static StatusBadge badge(NoticeState state, Texts texts) {
        return new StatusBadge(texts.get("notices.state." + state.key()), switch (state) {
            case SHOWN -> StatusBadge.Tone.SUCCESS;
            case PLANNED -> StatusBadge.Tone.ACCENT;
            case OVER, WITHDRAWN -> StatusBadge.Tone.NEUTRAL;
        });
    }

    static String stores(NoticeRow row, Texts texts) {
        return row.stores() == 0
                ? texts.get("notices.everywhere")
                : texts.get("notices.some-stores", "count", row.stores());
    }

    private static String total(int count, Texts texts) {
        return count > ListModel.MOST_COUNTED
                ? texts.get("notices.total-many")
                : texts.get("notices.total", "count", count);
    }

    private static List<Column<NoticeRow>> columns(Texts texts) {
        var figures = texts.figures();
        return List.of(Column.<NoticeRow>left("title", 220, NoticeRow::title).growing(),
                Column.<NoticeRow>left("from", 110, row -> figures.date(row.from())).sortable(),
                Column.left("until", 110, row -> figures.date(row.until())),
                Column.left("stores", 130, row -> stores(row, texts)),
                Column.right("readers", 90, row -> figures.number(row.readers())),
                Column.left("author", 120, NoticeRow::author),
                Column.left(STATE, 120, row -> badge(row.state(), texts)));
    }

    private static List<Filter> filters(Texts texts) {
        return List.of(new Filter.Words(), new Filter.Choice(STATE, Stream.of(NoticeState.values())
                .map(state -> new Filter.Option(state.name(), texts.get("notices.state." + state.key()))).toList()));
    }
}
