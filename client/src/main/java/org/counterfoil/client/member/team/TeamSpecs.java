package org.counterfoil.client.member.team;

import java.util.List;
import java.util.stream.Stream;

import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.card.TeamRow;

/** The list of teams as data. */
final class TeamSpecs {

    static final String AREA = "teams.";
    /** Filter by {@link TeamPoints}. */
    static final String POINTS = "points";
    /** Filter by whether the balance is shared. */
    static final String SHARED = "shared";
    /** Filter by how a card's number begins. */
    static final String CARD = "card";
    static final String YES = "yes";
    static final String NO = "no";

    private static final String NAME = "name";

    private TeamSpecs() {}

    /** @param actions of the list, as far as the role allows them */
    static ListSpec<TeamRow, Integer> list(Texts texts, List<ListAction> actions) {
        return new ListSpec<TeamRow, Integer>(AREA, columns(texts), filters(texts),
                (count, column) -> NAME.equals(column.key()) ? total(count, texts) : "")
                .withViews(new SavedView(texts.get("teams.view.all"), FilterValues.NONE, Order.OWN),
                        new SavedView(texts.get("teams.view.shared"), FilterValues.NONE.with(SHARED, YES),
                                Order.OWN))
                .withActions(actions.toArray(ListAction[]::new));
    }

    private static List<Column<TeamRow>> columns(Texts texts) {
        var words = new TeamWords(texts);
        return List.of(Column.<TeamRow>left(NAME, 132, row -> row.profile().name()).sortable().growing(),
                Column.<TeamRow>left("company", 132, row -> row.profile().company()).growing(),
                Column.left("main-card", 158, row -> Figures.card(row.mainCard())),
                Column.<TeamRow>left("main-member", 116, TeamRow::mainMember).growing(),
                Column.right("sub-cards", 92, row -> texts.figures().number(row.subCards())),
                Column.left(POINTS, 172, row -> words.points(row.profile())),
                Column.left(SHARED, 116, row -> words.badge(row.profile().shared())),
                Column.<TeamRow>left("changed", 132, row -> texts.figures().dateTime(row.changedAt())).sortable()
                        .onDemand());
    }

    private static List<Filter> filters(Texts texts) {
        var words = new TeamWords(texts);
        return List.of(new Filter.Words(),
                new Filter.Choice(POINTS, Stream.of(TeamPoints.values())
                        .map(points -> new Filter.Option(points.name(), words.name(points))).toList()),
                new Filter.Choice(SHARED, List.of(new Filter.Option(YES, texts.get("teams.shares")),
                        new Filter.Option(NO, texts.get("teams.shares-not")))),
                new Filter.Pick(CARD, List.of(), true));
    }

    private static String total(int count, Texts texts) {
        return count > ListModel.MOST_COUNTED
                ? texts.get("teams.total-many")
                : texts.get("teams.total", "count", count);
    }
}
