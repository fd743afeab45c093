package org.counterfoil.client.issuing;

import java.util.List;

import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.control.StatusBadge.Tone;
import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.issuing.RangeRow;

/** The list of ranges as data. */
final class RangeSpecs {

    static final String AREA = "ranges.";

    private static final int PERCENT = 100;

    private RangeSpecs() {}

    /** @param actions of the list, as far as the role allows them */
    static ListSpec<RangeRow, Integer> list(Texts texts, List<ListAction> actions) {
        return new ListSpec<RangeRow, Integer>(AREA, columns(texts), List.of(),
                (count, column) -> column.key().equals("first") ? texts.get("ranges.total", "count", count) : "")
                .withActions(actions.toArray(ListAction[]::new));
    }

    /** How far a range is, in one badge. */
    static StatusBadge badge(RangeRow range, Texts texts) {
        return switch (range.state()) {
            case RUNNING -> new StatusBadge(texts.get("ranges.percent", "percent",
                    (int) ((long) looked(range) * PERCENT / range.count())), Tone.ACCENT);
            case STOPPED -> new StatusBadge(texts.get("ranges.state.stopped"), Tone.WARNING);
            case DONE -> new StatusBadge(texts.get("ranges.state.done"),
                    range.refused() == 0 ? Tone.SUCCESS : Tone.WARNING);
        };
    }

    /** How many cards were looked at. */
    static int looked(RangeRow range) {
        return range.activated() + range.refused();
    }

    private static List<Column<RangeRow>> columns(Texts texts) {
        var figures = texts.figures();
        return List.of(Column.<RangeRow>right("number", 56, row -> figures.number(row.number())).sortable(),
                Column.left("first", 152, RangeRow::first), Column.left("last", 152, RangeRow::last),
                Column.<RangeRow>left("type", 110, RangeRow::type).growing(),
                Column.right("count", 80, row -> figures.number(row.count())),
                Column.left("state", 150, row -> badge(row, texts)),
                Column.right("activated", 100, row -> figures.number(row.activated())),
                Column.right("refused", 92, row -> figures.number(row.refused())),
                Column.right("paid", 104, row -> figures.figure(row.done().paid())),
                Column.<RangeRow>left("store", 130, RangeRow::store).onDemand(),
                Column.<RangeRow>left("tender", 104, row -> texts.get("tender." + row.tender().key())).onDemand(),
                Column.<RangeRow>left("by", 140, RangeRow::by).onDemand(),
                Column.<RangeRow>left("begun", 140, row -> figures.dateTime(row.begun())).onDemand());
    }
}
