package org.counterfoil.client.organisation.merchant;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.control.StatusBadge.Tone;
import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.RegistrationRow;
import org.counterfoil.common.organisation.RegistrationState;

/** The list of registrations as data. */
final class RegistrationSpecs {

    static final String AREA = "registrations.";
    /** Filter by {@link RegistrationState}. */
    static final String STATE = "state";
    /** Why a registration is refused. */
    static final String REASON = "reason";

    private static final int LONGEST_REASON = 200;

    private RegistrationSpecs() {}

    static ListSpec<RegistrationRow, Integer> list(Texts texts) {
        return new ListSpec<RegistrationRow, Integer>(AREA, columns(texts), filters(texts),
                (count, column) -> total(count, column, texts))
                .withViews(view(texts, "waiting", RegistrationState.WAITING), view(texts, "all"));
    }

    /** Why it is refused. */
    static FormSpec refusing() {
        return new FormSpec(AREA, new FormSpec.Section("refusing",
                Field.required(REASON, new FieldType.Line(LONGEST_REASON)).acrossBoth().withHint()));
    }

    static StatusBadge badge(RegistrationState state, Texts texts) {
        return new StatusBadge(name(state, texts), switch (state) {
            case WAITING -> Tone.WARNING;
            case APPROVED -> Tone.SUCCESS;
            case REFUSED -> Tone.NEUTRAL;
        });
    }

    private static String name(RegistrationState state, Texts texts) {
        return texts.get("registrations.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private static List<Column<RegistrationRow>> columns(Texts texts) {
        return List.of(Column.<RegistrationRow>left("name", 200, RegistrationRow::merchantName).growing(),
                Column.left("contact", 120, RegistrationRow::contact),
                Column.left("email", 220, RegistrationRow::email),
                Column.left("phone", 130, RegistrationRow::phone),
                Column.left("state", 116, row -> badge(row.state(), texts)),
                Column.<RegistrationRow>left("asked", 140, row -> texts.figures().dateTime(row.asked())).sortable());
    }

    private static List<Filter> filters(Texts texts) {
        return List.of(new Filter.Words(), new Filter.Choice(STATE, Stream.of(RegistrationState.values())
                .map(state -> new Filter.Option(state.name(), name(state, texts))).toList()));
    }

    private static SavedView view(Texts texts, String key, RegistrationState... any) {
        return new SavedView(texts.get("registrations.view." + key), FilterValues.NONE.with(STATE,
                Stream.of(any).map(Enum::name).toList()), Order.OWN);
    }

    private static String total(int count, Column<RegistrationRow> column, Texts texts) {
        if (!column.key().equals("name")) {
            return "";
        }
        return count > ListModel.MOST_COUNTED
                ? texts.get("registrations.total-many")
                : texts.get("registrations.total", "count", count);
    }
}
