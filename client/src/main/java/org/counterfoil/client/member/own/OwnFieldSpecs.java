package org.counterfoil.client.member.own;

import java.util.List;

import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.member.own.OwnField;

/** The list of fields as data. */
final class OwnFieldSpecs {

    static final String AREA = "ownfields.";

    private static final String NAME = "name";

    private OwnFieldSpecs() {}

    static ListSpec<OwnField, Integer> list(Texts texts, List<ListAction> actions) {
        return new ListSpec<OwnField, Integer>(AREA, columns(texts), List.of(),
                (count, column) -> NAME.equals(column.key()) ? texts.get("ownfields.total", "count", count) : "")
                .withViews(new SavedView(texts.get("ownfields.view.all"), FilterValues.NONE, Order.OWN))
                .withActions(actions.toArray(ListAction[]::new));
    }

    private static List<Column<OwnField>> columns(Texts texts) {
        return List.of(
                Column.<OwnField>right("place", 80, field -> texts.figures().number(field.profile().place())),
                Column.<OwnField>left(NAME, 200, field -> field.profile().name()).growing(),
                Column.<OwnField>left("kind", 130, field -> kind(field, texts)),
                Column.<OwnField>left("required", 110, field -> required(field, texts)),
                Column.<OwnField>left("options", 240, field -> options(field)).growing(),
                Column.<OwnField>left("state", 120, field -> badge(field, texts)));
    }

    static String kind(OwnField field, Texts texts) {
        return texts.get("ownfields.kind." + field.kind().key());
    }

    static String required(OwnField field, Texts texts) {
        return texts.get(field.profile().required() ? "ownfields.yes" : "ownfields.no");
    }

    static String options(OwnField field) {
        return String.join(" · ", field.profile().options());
    }

    static StatusBadge badge(OwnField field, Texts texts) {
        return field.retired()
                ? new StatusBadge(texts.get("ownfields.retired"), StatusBadge.Tone.NEUTRAL)
                : new StatusBadge(texts.get("ownfields.in-use"), StatusBadge.Tone.SUCCESS);
    }
}
