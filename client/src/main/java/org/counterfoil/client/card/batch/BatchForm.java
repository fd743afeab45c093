package org.counterfoil.client.card.batch;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.client.card.CardWords;
import org.counterfoil.client.card.batch.BatchesViewModel.Offer;
import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.card.RequestCardBatch;

/** The form that asks for a batch; its fields bear the names by which the server refuses them. */
final class BatchForm {

    private static final String TYPE = "type";
    private static final String FIRST = "firstSerial";
    private static final String COUNT = "count";
    private static final String FACE = "faceValue";
    private static final String LEVEL = "level";
    private static final String PINS = "pins";
    private static final String PIN = "pin";
    private static final String EXPIRES = "expires";

    /** No code of a level looks like this. */
    private static final String BY_TYPE = "=";

    private static final int LONGEST_PIN = 8;

    /** What a form can read. */
    private static final long MOST_SERIAL = 999_999_999_999_999L;

    private BatchForm() {}

    static FormSpec of(Offer offer, long most, Texts texts) {
        var last = Math.min(offer.numbers().format().lastSerial(), MOST_SERIAL);
        return new FormSpec(BatchSpecs.AREA, new FormSpec.Section("cards",
                Field.required(TYPE, new FieldType.Choice(offer.types().stream()
                        .map(type -> new FieldType.Option(Long.toString(type.id()), type.profile().name()))
                        .toList())).acrossBoth(),
                Field.required(FIRST, new FieldType.Whole(1, last)).withHint(),
                Field.required(COUNT, new FieldType.Whole(1, RequestCardBatch.MOST)).withHint()),
                new FormSpec.Section("terms", Field.of(FACE, new FieldType.Money(0, most)).withHint(),
                        Field.required(LEVEL, levels(offer, texts)),
                        Field.of(EXPIRES, new FieldType.Day()).withHint()),
                new FormSpec.Section("secrets", Field.required(PINS, new FieldType.Choice(Stream.of(PinMode.values())
                        .map(mode -> new FieldType.Option(mode.name(), BatchSpecs.pins(mode, texts))).toList()))
                        .withHint(), Field.of(PIN, new FieldType.Secret(LONGEST_PIN)).withHint()));
    }

    /** The next free serial of the first type, and as the type says. */
    static FormValues fresh(Offer offer) {
        var values = FormValues.EMPTY.with(PINS, PinMode.NONE.name()).with(LEVEL, BY_TYPE).with(FIRST,
                offer.numbers().next().map(String::valueOf).orElse(""));
        return offer.types().stream().findFirst().map(type -> values.with(TYPE, Long.toString(type.id())))
                .orElse(values);
    }

    /** What was left to the card type is what the type says in the offer. */
    static RequestCardBatch command(Offer offer, FormValues values) {
        var pins = values.choice(PINS, PinMode.class).orElseThrow();
        var type = offer.types().stream().filter(known -> Long.toString(known.id()).equals(values.text(TYPE)))
                .findFirst().orElseThrow();
        var level = values.text(LEVEL).equals(BY_TYPE)
                ? type.profile().level()
                : CardWords.level(values.text(LEVEL));
        return new RequestCardBatch(type.id(), values.number(FIRST).orElseThrow(),
                Math.toIntExact(values.number(COUNT).orElseThrow()),
                values.number(FACE).orElse(type.profile().faceValue()), level, pins,
                Optional.of(values.text(PIN)).filter(pin -> pins == PinMode.FIXED && !pin.isEmpty()),
                values.day(EXPIRES));
    }

    private static FieldType levels(Offer offer, Texts texts) {
        var options = new ArrayList<FieldType.Option>();
        options.add(new FieldType.Option(BY_TYPE, texts.get("batches.by-type")));
        if (CardWords.levels(offer.levels(), texts) instanceof FieldType.Choice(var levels)) {
            options.addAll(levels);
        }
        return new FieldType.Choice(options);
    }
}
