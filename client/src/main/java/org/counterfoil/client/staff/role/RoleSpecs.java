package org.counterfoil.client.staff.role;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.staff.RoleRow;
import org.counterfoil.common.staff.RoleType;

/** The list of roles as data. */
final class RoleSpecs {

    static final String AREA = "roles.";
    /** Filter by {@link RoleType}. */
    static final String TYPE = "type";

    private static final String NAME = "name";

    private RoleSpecs() {}

    /** @param actions of the list, as far as the operator's role allows them */
    static ListSpec<RoleRow, Integer> list(Texts texts, List<ListAction> actions) {
        var types = Stream.of(RoleType.values()).map(one -> new Filter.Option(one.name(), type(one, texts))).toList();
        return new ListSpec<RoleRow, Integer>(AREA, columns(texts),
                List.of(new Filter.Words(), new Filter.Choice(TYPE, types)),
                (count, column) -> NAME.equals(column.key()) ? texts.get("roles.total", "count", count) : "")
                .withViews(new SavedView(texts.get("roles.view.all"), FilterValues.NONE, Order.OWN))
                .withActions(actions.toArray(ListAction[]::new));
    }

    static String type(RoleType type, Texts texts) {
        return texts.get("roles.type." + type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static List<Column<RoleRow>> columns(Texts texts) {
        return List.of(Column.<RoleRow>left(NAME, 240, RoleRow::name).growing().sortable(),
                Column.<RoleRow>left(TYPE, 200, row -> type(row.type(), texts)).growing(),
                Column.right("holders", 120, row -> texts.figures().number(row.holders())));
    }
}
