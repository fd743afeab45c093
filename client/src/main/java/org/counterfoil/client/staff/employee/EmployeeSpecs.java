package org.counterfoil.client.staff.employee;

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
import org.counterfoil.common.staff.EmployeeDetails;
import org.counterfoil.common.staff.EmployeeGrade;
import org.counterfoil.common.staff.EmployeeRow;
import org.counterfoil.common.staff.EmployeeState;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.PasswordState;

/** The list of employees as data. */
final class EmployeeSpecs {

    static final String AREA = "employees.";
    /** Filter by {@link EmployeeType}. */
    static final String TYPE = "type";
    /** Filter by {@link EmployeeState}. */
    static final String STATE = "state";
    /** Filter by ids of home stores. */
    static final String STORE = "store";
    /** Filter by ids of roles. */
    static final String ROLE = "role";

    private EmployeeSpecs() {}

    /**
     * @param choices of roles and stores to narrow by
     * @param actions of the list, as far as the role allows them
     */
    static ListSpec<EmployeeRow, Integer> list(Texts texts, EmployeeChoices choices, List<ListAction> actions) {
        return new ListSpec<EmployeeRow, Integer>(AREA, columns(texts), filters(texts, choices),
                (count, column) -> "name".equals(column.key()) ? total(count, texts) : "")
                .withViews(view(texts, "all", FilterValues.NONE),
                        view(texts, "suspended", FilterValues.NONE.with(STATE, EmployeeState.SUSPENDED.name())),
                        view(texts, "deleted", FilterValues.NONE.with(STATE, EmployeeState.DELETED.name())))
                .withActions(actions.toArray(ListAction[]::new));
    }

    /** Words for what the server's file knows by key alone. */
    static Map<String, String> words(Texts texts) {
        var words = new HashMap<String, String>();
        Stream.of(EmployeeType.values()).forEach(one -> words.put("type." + key(one), type(one, texts)));
        Stream.of(EmployeeGrade.values())
                .forEach(one -> words.put("grade." + key(one), texts.get("employees.grade." + key(one))));
        Stream.of(EmployeeState.values())
                .forEach(one -> words.put("state." + key(one), texts.get("employees.state." + key(one))));
        words.put("whole-merchant", texts.get("employees.whole-merchant"));
        words.put("any-terminal", texts.get("employees.any-terminal"));
        return words;
    }

    static StatusBadge badge(EmployeeState state, Texts texts) {
        return new StatusBadge(texts.get("employees.state." + key(state)), switch (state) {
            case IN_SERVICE -> StatusBadge.Tone.SUCCESS;
            case SUSPENDED -> StatusBadge.Tone.WARNING;
            case DELETED -> StatusBadge.Tone.NEUTRAL;
        });
    }

    /** The state, and beside it that signing in is locked. */
    static List<StatusBadge> badges(EmployeeDetails known, Texts texts) {
        var badges = new ArrayList<>(List.of(badge(known.employee().state(), texts)));
        known.lockedUntil()
                .ifPresent(_ -> badges.add(new StatusBadge(texts.get("employees.locked"), StatusBadge.Tone.DANGER)));
        return badges;
    }

    static String password(PasswordState password, Texts texts) {
        return texts.get(switch (password) {
            case NONE -> "employees.password-none";
            case AWAITED -> "employees.password-awaited";
            case ONE_TIME -> "employees.password-due";
            case OWN -> "employees.password-own";
        });
    }

    static String type(EmployeeType type, Texts texts) {
        return texts.get("shell.employee-" + key(type));
    }

    static String grade(EmployeeRow row, Texts texts) {
        return texts.get("employees.grade." + key(row.grade()));
    }

    static String store(EmployeeRow row, Texts texts) {
        return row.store().orElseGet(() -> texts.get("employees.whole-merchant"));
    }

    static String terminal(EmployeeRow row, Texts texts) {
        return row.terminal().orElseGet(() -> texts.get("employees.any-terminal"));
    }

    private static String total(int count, Texts texts) {
        return count > ListModel.MOST_COUNTED
                ? texts.get("employees.total-many")
                : texts.get("employees.total", "count", count);
    }

    private static List<Column<EmployeeRow>> columns(Texts texts) {
        return List.of(Column.<EmployeeRow>left("number", 96, EmployeeRow::staffNumber).sortable(),
                Column.<EmployeeRow>left("name", 120, EmployeeRow::realName).growing(),
                Column.left("login", 110, row -> row.login().orElse("")),
                Column.left("type", 110, row -> type(row.type(), texts)),
                Column.<EmployeeRow>left(ROLE, 120, row -> row.role().orElse("")).growing(),
                Column.<EmployeeRow>left(STORE, 120, row -> store(row, texts)).growing(),
                Column.left("grade", 90, row -> grade(row, texts)),
                Column.left("terminal", 110, row -> terminal(row, texts)),
                Column.left("state", 116, row -> badge(row.state(), texts)));
    }

    private static List<Filter> filters(Texts texts, EmployeeChoices choices) {
        var types = Stream.of(EmployeeType.values()).map(one -> new Filter.Option(one.name(), type(one, texts)))
                .toList();
        var states = Stream.of(EmployeeState.values()).map(one -> new Filter.Option(one.name(),
                texts.get("employees.state." + key(one)))).toList();
        var always = Stream.<Filter>of(new Filter.Words(), new Filter.Choice(TYPE, types),
                new Filter.Choice(STATE, states));
        return Stream.concat(always, Stream.of(choice(STORE, choices.stores()), choice(ROLE, choices.roles()))
                .filter(choice -> !choice.options().isEmpty())).toList();
    }

    private static Filter.Choice choice(String key, List<FieldType.Option> options) {
        return new Filter.Choice(key,
                options.stream().map(option -> new Filter.Option(option.value(), option.name())).toList());
    }

    private static SavedView view(Texts texts, String key, FilterValues filter) {
        return new SavedView(texts.get("employees.view." + key), filter, Order.OWN);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
