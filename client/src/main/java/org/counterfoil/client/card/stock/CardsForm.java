package org.counterfoil.client.card.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.common.card.CardSelection;
import org.counterfoil.common.card.StockWords;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** The forms that name cards: to be issued, or to be scrapped. One number alone is one card. */
final class CardsForm {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String NUMBERS = "numbers";
    private static final String STORE = "store";
    private static final String REASON = "reason";

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_LIST = 200_000;
    private static final int LONGEST_REASON = 200;

    private CardsForm() {}

    /** @param places that cards can be given to */
    static FormSpec moving(List<StockWords.Place> places) {
        return new FormSpec(StockSpecs.AREA, cards(List.of()), new FormSpec.Section("place",
                Field.required(STORE, new FieldType.Choice(places.stream()
                        .map(place -> new FieldType.Option(Long.toString(place.id()),
                                place.number() + " " + place.name()))
                        .toList())).acrossBoth().withHint()));
    }

    static FormSpec scrapping() {
        return new FormSpec(StockSpecs.AREA,
                cards(List.of(Field.of(NUMBERS, new FieldType.Lines(LONGEST_LIST)).acrossBoth().withHint())),
                new FormSpec.Section("why",
                        Field.required(REASON, new FieldType.Line(LONGEST_REASON)).acrossBoth().withHint()));
    }

    private static FormSpec.Section cards(List<Field> more) {
        var fields = new ArrayList<Field>();
        fields.add(Field.of(FROM, new FieldType.Line(LONGEST_NUMBER)).withHint());
        fields.add(Field.of(TO, new FieldType.Line(LONGEST_NUMBER)).withHint());
        fields.addAll(more);
        return new FormSpec.Section("cards", fields);
    }

    /**
     * The cards that were named.
     *
     * <p>Refuses: field-missing (from), where none is.
     */
    static CardSelection cards(FormValues values) {
        var listed = Stream.of(values.text(NUMBERS).split("[\\s,;\uFF0C\uFF1B\u3001]+"))
                .filter(number -> !number.isEmpty()).toList();
        if (!listed.isEmpty()) {
            return CardSelection.of(listed);
        }
        var from = values.text(FROM).replace(" ", "");
        if (from.isEmpty()) {
            throw Refusal.of(RefusalCode.FIELD_MISSING, "field", FROM).thrown();
        }
        var to = values.text(TO).replace(" ", "");
        return to.isEmpty() ? CardSelection.of(List.of(from)) : CardSelection.between(from, to);
    }

    static long store(FormValues values) {
        return Long.parseLong(values.text(STORE));
    }

    static String reason(FormValues values) {
        return values.text(REASON);
    }
}
