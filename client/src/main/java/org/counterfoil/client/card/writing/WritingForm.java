package org.counterfoil.client.card.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.card.CardSelection;
import org.counterfoil.common.card.CardsToWrite;
import org.counterfoil.common.card.WritableBatch;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** The form that asks which cards are to be written. */
final class WritingForm {

    static final String AREA = "writing.";
    static final String BATCH = "batch";

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String FIELD = "field";
    private static final String RANGE_ALONE = "-";
    private static final int LONGEST = 40;

    private WritingForm() {}

    static FormSpec of(List<WritableBatch> batches, Texts texts) {
        var options = new ArrayList<FieldType.Option>();
        batches.forEach(batch -> options.add(new FieldType.Option(Long.toString(batch.id()),
                texts.get("writing.batch", "number", batch.number(), "type", batch.type()))));
        options.add(new FieldType.Option(RANGE_ALONE, texts.get("writing.range-alone")));
        return new FormSpec(AREA, new FormSpec.Section("cards",
                Field.required(BATCH, new FieldType.Choice(options)).acrossBoth(),
                Field.of(FROM, new FieldType.Line(LONGEST)).withHint(),
                Field.of(TO, new FieldType.Line(LONGEST)).withHint()));
    }

    /** A batch is chosen: the one that was asked for, else the newest. */
    static FormValues first(List<WritableBatch> batches, Optional<Long> wanted) {
        var chosen = batches.stream().filter(batch -> wanted.filter(id -> id == batch.id()).isPresent()).findFirst()
                .or(() -> batches.stream().findFirst());
        return FormValues.EMPTY.with(BATCH, chosen.map(batch -> Long.toString(batch.id())).orElse(RANGE_ALONE));
    }

    /** Refuses, naming the field: field-missing (from, to), range-backwards (to). */
    static CardsToWrite cards(FormValues values) {
        var batch = Optional.of(values.text(BATCH)).filter(chosen -> !chosen.equals(RANGE_ALONE)).map(Long::valueOf);
        var from = number(values, FROM);
        var to = number(values, TO);
        if (from.isEmpty() && to.isEmpty() && batch.isPresent()) {
            return new CardsToWrite(batch, Optional.empty());
        }
        var range = new CardSelection.Range(given(from, FROM), given(to, TO));
        if (from.length() != to.length() || from.compareTo(to) > 0) {
            throw Refusal.of(RefusalCode.RANGE_BACKWARDS, FIELD, TO).thrown();
        }
        return new CardsToWrite(batch, Optional.of(range));
    }

    private static String number(FormValues values, String field) {
        return values.text(field).replaceAll("\\s", "");
    }

    private static String given(String number, String field) {
        if (number.isEmpty()) {
            throw Refusal.of(RefusalCode.FIELD_MISSING, FIELD, field).thrown();
        }
        return number;
    }
}
