package org.counterfoil.server.shared.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/**
 * The one statement that reads a page, and one row more to see whether it is the last.
 *
 * @param parameters of the statement, but for the merchant
 */
public record PageQuery(String sql, Map<String, Object> parameters, SortKey order, boolean descending, int rows) {

    private static final String KEY = "sort_key_";
    private static final String ID = "sort_id";

    /** Refuses: bad-request, naming the field rows, sort or cursor. */
    public static PageQuery of(ListSource source, ListOrders orders, PageWanted wanted) {
        if (wanted.rows() < 1 || wanted.rows() > PageOf.MAX_ROWS) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "rows").thrown();
        }
        var order = orders.of(wanted);
        var parameters = new HashMap<>(source.parameters());
        parameters.put("page_rows", wanted.rows() + 1);
        var after = wanted.cursor().map(cursor -> Cursor.read(cursor, order, wanted.descending()))
                .map(cursor -> behind(source, order, wanted.descending(), cursor, parameters)).orElse("");
        var sql = "select " + source.columns() + ", " + keys(order) + source.id() + " as " + ID + " " + source.rows()
                + after + " order by " + sequence(source, order, wanted.descending()) + " limit :page_rows";
        return new PageQuery(sql, Map.copyOf(parameters), order, wanted.descending(), wanted.rows());
    }

    /** The cursor of the page that follows the row. */
    String cursorAfter(ResultSet row) throws SQLException {
        var texts = new ArrayList<String>();
        for (var place = 0; place < order.columns().size(); place++) {
            texts.add(order.columns().get(place).type().read(row, KEY + place));
        }
        return Cursor.write(order, descending, texts, row.getLong(ID));
    }

    private static String keys(SortKey order) {
        var keys = new StringBuilder();
        for (var place = 0; place < order.columns().size(); place++) {
            keys.append(order.columns().get(place).expression()).append(" as ").append(KEY).append(place).append(", ");
        }
        return keys.toString();
    }

    private static String sequence(ListSource source, SortKey order, boolean descending) {
        var way = descending ? " desc" : "";
        return expressions(source, order).stream().map(expression -> expression + way)
                .collect(Collectors.joining(", "));
    }

    /** The first column is compared by itself as well: H2 finds the place in an index by that alone. */
    private static String behind(ListSource source, SortKey order, boolean descending, Cursor cursor,
            Map<String, Object> parameters) {
        var names = new ArrayList<String>();
        for (var value : cursor.values()) {
            var name = "after_" + names.size();
            names.add(":" + name);
            parameters.put(name, value);
        }
        names.add(":after_id");
        parameters.put("after_id", cursor.id());
        var way = descending ? " <" : " >";
        var expressions = expressions(source, order);
        return " and " + expressions.getFirst() + way + "= " + names.getFirst() + " and ("
                + String.join(", ", expressions) + ")" + way + " (" + String.join(", ", names) + ")";
    }

    private static List<String> expressions(ListSource source, SortKey order) {
        var expressions = new ArrayList<>(order.columns().stream().map(SortKey.Column::expression).toList());
        expressions.add(source.id());
        return expressions;
    }
}
