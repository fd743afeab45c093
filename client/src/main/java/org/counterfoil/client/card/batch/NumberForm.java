package org.counterfoil.client.card.batch;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.common.card.CardNumberFormat;
import org.counterfoil.common.card.NumberOffer;
import org.counterfoil.common.card.SetNumberFormat;

/** The form of how card numbers are made. */
final class NumberForm {

    private static final String PREFIX = "prefix";
    private static final String DIGITS = "digits";
    private static final String CHECK = "checkDigit";

    private NumberForm() {}

    static FormSpec spec() {
        return new FormSpec(BatchSpecs.AREA, new FormSpec.Section("numbers",
                Field.of(PREFIX, new FieldType.Line(CardNumberFormat.LONGEST_PREFIX)).withHint(),
                Field.required(DIGITS, new FieldType.Whole(CardNumberFormat.FEWEST, CardNumberFormat.MOST)).withHint(),
                Field.of(CHECK, new FieldType.YesNo()).acrossBoth().withHint()));
    }

    static FormValues of(NumberOffer offer) {
        return FormValues.EMPTY.with(PREFIX, offer.format().prefix()).with(DIGITS, offer.format().digits()).with(CHECK,
                offer.format().checkDigit());
    }

    static SetNumberFormat command(NumberOffer seen, FormValues values) {
        return new SetNumberFormat(seen.version(), new CardNumberFormat(values.text(PREFIX),
                Math.toIntExact(values.number(DIGITS).orElseThrow()), values.yes(CHECK)));
    }
}
