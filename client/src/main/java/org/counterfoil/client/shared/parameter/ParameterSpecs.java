package org.counterfoil.client.shared.parameter;

import java.util.List;
import java.util.stream.Stream;

import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.parameter.ParameterGroup;
import org.counterfoil.common.shared.parameter.ParameterRow;

/** The list of parameters as data: each group is a view. */
final class ParameterSpecs {

    static final String AREA = "parameter.";
    /** Filter by {@link ParameterGroup}. */
    static final String GROUP = "group";

    private static final String NAME = "name";
    private static final String NEVER = "—";

    private ParameterSpecs() {}

    static ListSpec<ParameterRow, Integer> list(Texts texts) {
        var words = new ParameterWords(texts);
        var groups = Stream.of(ParameterGroup.values())
                .map(group -> new Filter.Option(group.name(), words.group(group))).toList();
        var views = Stream.concat(
                Stream.of(new SavedView(texts.get("parameter.view.all"), FilterValues.NONE, Order.OWN)),
                Stream.of(ParameterGroup.values()).map(group -> new SavedView(words.group(group),
                        FilterValues.NONE.with(GROUP, group.name()), Order.OWN)))
                .toArray(SavedView[]::new);
        return new ListSpec<ParameterRow, Integer>(AREA, columns(words),
                List.of(new Filter.Words(), new Filter.Choice(GROUP, groups)),
                (count, column) -> NAME.equals(column.key()) ? texts.get("parameter.total", "count", count) : "")
                .withViews(views);
    }

    private static List<Column<ParameterRow>> columns(ParameterWords words) {
        return List.of(Column.<ParameterRow>left(NAME, 230, row -> words.name(row.parameter())).growing(),
                Column.<ParameterRow>left(GROUP, 190, row -> words.group(row.parameter().group())),
                Column.<ParameterRow>left("value", 170, row -> words.value(row.parameter(), row.value())).growing(),
                Column.<ParameterRow>left("usual", 130,
                        row -> words.value(row.parameter(), words.usual(row.parameter()))),
                Column.<ParameterRow>left("last", 290, row -> row.last().map(words::who).orElse(NEVER)));
    }
}
