package org.counterfoil.client.card.cardtype;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.client.card.CardWords;
import org.counterfoil.client.shared.job.ExportWords;
import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardTypeRow;

/** The list of card types as data. */
final class CardTypeSpecs {

    static final String AREA = "cardtypes.";
    /** Filter by {@link org.counterfoil.common.card.CardKind}. */
    static final String KIND = "kind";

    private static final String NAME = "name";

    private CardTypeSpecs() {}

    /** @param actions of the list, as far as the role allows them */
    static ListSpec<CardTypeRow, Integer> list(Texts texts, List<ListAction> actions) {
        return new ListSpec<CardTypeRow, Integer>(AREA, columns(texts),
                List.of(new Filter.Words(), new Filter.Choice(KIND, CardWords.kinds(texts))),
                (count, column) -> NAME.equals(column.key()) ? texts.get("cardtypes.total", "count", count) : "")
                .withViews(new SavedView(texts.get("cardtypes.view.all"), FilterValues.NONE, Order.OWN))
                .withActions(actions.toArray(ListAction[]::new));
    }

    /** How long its cards are valid, in words. */
    static String validity(Optional<Integer> months, Texts texts) {
        return months.map(count -> texts.get("cardtypes.months", "count", count))
                .orElseGet(() -> texts.get("cardtypes.permanent"));
    }

    /** For a file of the list. */
    static Map<String, String> words(Texts texts) {
        return new ExportWords().names(KIND, CardKind.values(), kind -> CardWords.name(kind, texts))
                .with("whose.registered", CardWords.whose(true, texts))
                .with("whose.bearer", CardWords.whose(false, texts))
                .with("validity.good", validity(Optional.empty(), texts)).with("offline.yes", offline(true, texts))
                .with("offline.no", offline(false, texts)).all();
    }

    private static List<Column<CardTypeRow>> columns(Texts texts) {
        var figures = texts.figures();
        return List.of(Column.<CardTypeRow>left(NAME, 180, row -> CardFace.small(row.profile())).sortable().growing(),
                Column.left(KIND, 110, row -> CardWords.name(row.profile().kind(), texts)),
                Column.left("whose", 104, row -> CardWords.whose(row.profile().registered(), texts)),
                Column.left("validity", 120, row -> validity(row.profile().validMonths(), texts)),
                Column.right("face-value", 108, row -> figures.figure(row.profile().faceValue())),
                Column.right("deposit", 96, row -> figures.figure(row.profile().deposit())),
                Column.right("replacement-fee", 120, row -> figures.figure(row.profile().replacementFee())),
                Column.<CardTypeRow>left("offline", 104, row -> offline(row.profile().offline(), texts)).onDemand(),
                Column.<CardTypeRow>left("created", 110, row -> figures.date(row.created())).sortable());
    }

    /** Whether it may be used without a line, in words. */
    static String offline(boolean allowed, Texts texts) {
        return texts.get(allowed ? "cardtypes.offline.yes" : "cardtypes.offline.no");
    }
}
