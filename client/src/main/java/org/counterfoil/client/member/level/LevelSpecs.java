package org.counterfoil.client.member.level;

import java.util.List;

import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.member.LevelRow;

/** The list of levels as data. */
final class LevelSpecs {

    static final String AREA = "levels.";

    private static final String NAME = "name";

    private LevelSpecs() {}

    /** @param actions of the list, as far as the operator's role allows them */
    static ListSpec<LevelRow, Integer> list(Texts texts, List<ListAction> actions) {
        return new ListSpec<LevelRow, Integer>(AREA, columns(texts), List.of(new Filter.Words()),
                (count, column) -> NAME.equals(column.key()) ? texts.get("levels.total", "count", count) : "")
                .withViews(new SavedView(texts.get("levels.view.all"), FilterValues.NONE, Order.OWN))
                .withActions(actions.toArray(ListAction[]::new));
    }

    private static List<Column<LevelRow>> columns(Texts texts) {
        var words = new LevelWords(texts);
        var figures = texts.figures();
        return List.of(Column.<LevelRow>right("rank", 72, row -> figures.number(row.profile().rank())).sortable(),
                Column.<LevelRow>left(NAME, 120, row -> row.profile().name()).growing().sortable(),
                Column.<LevelRow>left("code", 90, LevelRow::code).sortable().onDemand(),
                Column.<LevelRow>right("points", 84, row -> row.profile().pointsPercent() + "%").sortable(),
                Column.<LevelRow>right("discount", 112, row -> row.profile().discountPercent() + "%").sortable(),
                Column.<LevelRow>left("entry", 200, row -> words.entry(row.profile())).growing(),
                Column.<LevelRow>left("next", 110, LevelRow::next).growing(),
                Column.right("members", 96, row -> words.members(row.members())),
                Column.<LevelRow>left("changed", 136, row -> figures.dateTime(row.changedAt())).sortable(),
                Column.left("by", 104, LevelRow::changedBy));
    }
}
