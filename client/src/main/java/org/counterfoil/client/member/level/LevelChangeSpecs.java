package org.counterfoil.client.member.level;

import java.util.List;
import java.util.stream.Stream;

import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.DatePreset;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.member.LevelChangeRow;
import org.counterfoil.common.member.LevelMove;
import org.counterfoil.common.member.LevelRow;

/** Changes of members' levels as a list. */
final class LevelChangeSpecs {

    static final String AREA = "levelchanges.";
    /** Filter by ids of levels. */
    static final String BEFORE = "before";
    /** Filter by ids of levels. */
    static final String AFTER = "after";
    /** Filter by {@link LevelMove}. */
    static final String MOVE = "move";
    /** Filter by how the operator's number or name begins. */
    static final String OPERATOR = "operator";
    /** Filter by days. */
    static final String DAYS = "days";

    private LevelChangeSpecs() {}

    static ListSpec<LevelChangeRow, Integer> list(Texts texts, List<LevelRow> levels, List<ListAction> actions) {
        return new ListSpec<LevelChangeRow, Integer>(AREA, columns(texts), filters(texts, levels),
                (count, column) -> "time".equals(column.key()) ? total(count, texts) : "")
                .withViews(new SavedView(texts.get("levelchanges.view.all"), FilterValues.NONE, Order.OWN),
                        new SavedView(texts.get("levelchanges.view.hand"),
                                FilterValues.NONE.with(MOVE, LevelMove.BY_HAND.name()), Order.OWN))
                .withActions(actions.toArray(ListAction[]::new));
    }

    private static String total(int count, Texts texts) {
        return count > ListModel.MOST_COUNTED
                ? texts.get("levelchanges.total-many")
                : texts.get("levelchanges.total", "count", count);
    }

    private static List<Column<LevelChangeRow>> columns(Texts texts) {
        var words = new LevelWords(texts);
        return List.of(
                Column.<LevelChangeRow>left("time", 136, row -> texts.figures().dateTime(row.at())).sortable(),
                Column.left("number", 132, row -> row.member().number()),
                Column.<LevelChangeRow>left("name", 110, row -> row.member().name()).growing(),
                Column.left("card", 164, row -> Figures.card(row.card())),
                Column.<LevelChangeRow>left(BEFORE, 84, LevelChangeRow::before).growing(),
                Column.<LevelChangeRow>left(AFTER, 84, LevelChangeRow::after).growing(),
                Column.left(MOVE, 112, row -> words.badge(row.move())),
                Column.left(OPERATOR, 110, row -> row.operator().name()),
                Column.<LevelChangeRow>left("transaction", 190, LevelChangeRow::transaction).onDemand(),
                Column.<LevelChangeRow>left("reason", 120, LevelChangeRow::reason).growing());
    }

    private static List<Filter> filters(Texts texts, List<LevelRow> levels) {
        var words = new LevelWords(texts);
        var names = levels.stream().map(row -> new Filter.Option(Long.toString(row.id()), row.profile().name()))
                .toList();
        return List.of(new Filter.Words(), new Filter.Choice(BEFORE, names), new Filter.Choice(AFTER, names),
                new Filter.Choice(MOVE,
                        Stream.of(LevelMove.values()).map(one -> new Filter.Option(one.name(), words.move(one)))
                                .toList()),
                new Filter.Pick(OPERATOR, List.of(), true),
                new Filter.AnyDays(DAYS, List.of(DatePreset.TODAY, DatePreset.YESTERDAY, DatePreset.LAST_7_DAYS,
                        DatePreset.THIS_MONTH, DatePreset.LAST_MONTH)));
    }
}
