package org.counterfoil.client.organisation.merchant;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.control.StatusBadge.Tone;
import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.IssueLicenceCodes;
import org.counterfoil.common.organisation.LicenceCodeRow;
import org.counterfoil.common.organisation.LicenceCodeState;

/** The list of licence codes, and the form that issues some, as data. */
final class LicenceCodeSpecs {

    static final String AREA = "codes.";
    /** Filter by {@link LicenceCodeState}. */
    static final String STATE = "state";

    private static final String COUNT = "count";
    private static final String NOTE = "note";
    private static final int LONGEST_NOTE = 100;

    private LicenceCodeSpecs() {}

    /** @param actions of the list, as far as the role allows them */
    static ListSpec<LicenceCodeRow, Integer> list(Texts texts, List<ListAction> actions) {
        return new ListSpec<LicenceCodeRow, Integer>(AREA, columns(texts), filters(texts),
                (count, column) -> total(count, column, texts))
                .withViews(view(texts, "issued", LicenceCodeState.ISSUED), view(texts, "all"))
                .withActions(actions.toArray(ListAction[]::new));
    }

    static FormSpec issuing() {
        return new FormSpec(AREA, new FormSpec.Section("issuing",
                Field.required(COUNT, new FieldType.Whole(1, IssueLicenceCodes.MOST)),
                Field.of(NOTE, new FieldType.Line(LONGEST_NOTE)).withHint()));
    }

    static FormValues fresh() {
        return FormValues.EMPTY.with(COUNT, 1);
    }

    static IssueLicenceCodes issue(FormValues values) {
        return new IssueLicenceCodes(Math.toIntExact(values.number(COUNT).orElseThrow()), values.text(NOTE));
    }

    static StatusBadge badge(LicenceCodeState state, Texts texts) {
        return new StatusBadge(name(state, texts), switch (state) {
            case ISSUED -> Tone.SUCCESS;
            case USED, WITHDRAWN -> Tone.NEUTRAL;
        });
    }

    private static String name(LicenceCodeState state, Texts texts) {
        return texts.get("codes.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private static List<Column<LicenceCodeRow>> columns(Texts texts) {
        return List.of(Column.left("code", 220, LicenceCodeRow::code),
                Column.left("state", 130, row -> badge(row.state(), texts)),
                Column.<LicenceCodeRow>left("note", 240, LicenceCodeRow::note).growing(),
                Column.<LicenceCodeRow>left("issued", 150, row -> texts.figures().dateTime(row.issued())).sortable());
    }

    private static List<Filter> filters(Texts texts) {
        return List.of(new Filter.Words(), new Filter.Choice(STATE, Stream.of(LicenceCodeState.values())
                .map(state -> new Filter.Option(state.name(), name(state, texts))).toList()));
    }

    private static SavedView view(Texts texts, String key, LicenceCodeState... any) {
        return new SavedView(texts.get("codes.view." + key), FilterValues.NONE.with(STATE,
                Stream.of(any).map(Enum::name).toList()), Order.OWN);
    }

    private static String total(int count, Column<LicenceCodeRow> column, Texts texts) {
        if (!column.key().equals("code")) {
            return "";
        }
        return count > ListModel.MOST_COUNTED
                ? texts.get("codes.total-many")
                : texts.get("codes.total", "count", count);
    }
}
