package org.counterfoil.client.member.activation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.client.member.BuyerSection;
import org.counterfoil.client.member.MemberForm;
import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.IssuingWords;
import org.counterfoil.common.issuing.OpeningRecharge;
import org.counterfoil.common.issuing.Purchase;
import org.counterfoil.common.issuing.RangeWords;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Tender;

/** The form of an activation: the card's part, then all that a member's form has. */
final class ActivationForm {

    static final String CARD = "card";
    static final String LEVEL = "level";

    private static final String AREA = "members.";
    private static final String OPENING = "opening";
    private static final String AMOUNT = "amount";
    private static final String TENDER = "tender";
    private static final String LAST_DAY = "lastDay";
    private static final String STORE = "store";
    private static final String PIN = "pin";
    private static final String AGAIN = "pinAgain";
    private static final String FIELD = "field";
    private static final int LONGEST_CARD = 40;
    private static final int LONGEST_PIN = 8;
    private static final long MOST = 1_000_000_000_000L;

    private ActivationForm() {}

    /** What is paid in. */
    enum Opening {
        NONE,
        FACE,
        AMOUNT;

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * What is known of a card beside the form.
     *
     * @param face  minor units
     * @param bonus that the operator has agreed to, minor units
     * @param pin   that the holder has chosen on the pad
     */
    record Beside(long face, long bonus, Optional<String> pin) {}

    /**
     * Who buys stands last, and only where the law may ask for it.
     *
     * @param keyed whether the PIN is typed here, and not on a pad
     */
    static FormSpec of(IssuingWords words, boolean keyed, Texts texts) {
        var card = Stream.concat(card(words, texts), keyed ? pin() : Stream.of()).toList();
        var profile = Stream.concat(Stream.of(new FormSpec.Section("activation", card)),
                MemberForm.fresh(words.own(), texts).stream());
        var buyer = Stream.of(BuyerSection.of(texts)).filter(_ -> words.lawful());
        return new FormSpec(AREA, Stream.concat(profile, buyer).toList());
    }

    /** A transfer pays where the law asks for one. */
    private static Stream<Tender> tenders(IssuingWords words) {
        return Stream.of(Tender.CASH, Tender.BANK_CARD, Tender.BANK_TRANSFER)
                .filter(tender -> tender != Tender.BANK_TRANSFER || words.lawful());
    }

    private static Stream<Field> card(IssuingWords words, Texts texts) {
        var ranks = words.levels().stream().map(level -> new FieldType.Option(level.code(), level.name())).toList();
        var openings = Stream.of(Opening.values())
                .map(one -> new FieldType.Option(one.name(), texts.get("activation.opening." + one.key()))).toList();
        var tenders = tenders(words)
                .map(one -> new FieldType.Option(one.name(), texts.get("tender." + one.key()))).toList();
        return Stream.of(Field.required(CARD, new FieldType.Line(LONGEST_CARD)).withHint(),
                Field.required(LEVEL, new FieldType.Choice(ranks)),
                Field.required(OPENING, new FieldType.Choice(openings)),
                Field.required(TENDER, new FieldType.Choice(tenders)),
                Field.of(AMOUNT, new FieldType.Money(1, MOST)).withHint(),
                Field.of(LAST_DAY, new FieldType.Day()).withHint(), store(words.stores()));
    }

    /** Whoever has no choice sees where. */
    private static Field store(List<RangeWords.Place> stores) {
        return Field.required(STORE, new FieldType.Choice(stores.stream()
                .map(store -> new FieldType.Option(Long.toString(store.id()), store.number() + " " + store.name()))
                .toList())).acrossBoth().withHint();
    }

    private static Stream<Field> pin() {
        return Stream.of(Field.of(PIN, new FieldType.Secret(LONGEST_PIN, true)).withHint(),
                Field.of(AGAIN, new FieldType.Secret(LONGEST_PIN, true)));
    }

    static FormValues fresh(IssuingWords words) {
        return BuyerSection.fresh(MemberForm.fresh())
                .with(LEVEL, words.levels().stream().findFirst().map(LevelView::code).orElse(""))
                .with(OPENING, Opening.NONE.name()).with(TENDER, Tender.CASH.name()).with(STORE, words.store());
    }

    /** What was wrong by what stands in another field is right, or typed anew, once that field says something else. */
    static void link(FormModel<?> form) {
        form.field(OPENING).typed().addListener((_, _, now) -> {
            if (!now.equals(Opening.AMOUNT.name())) {
                form.field(AMOUNT).restore();
            }
        });
        form.fields().stream().filter(field -> field.field().key().equals(PIN))
                .forEach(field -> field.typed().addListener((_, _, _) -> {
                    if (form.field(AGAIN).wrong()) {
                        form.field(AGAIN).restore();
                    }
                }));
    }

    /**
     * What is asked of the server. Refuses: card-without-face; naming the field: pin-differs, field-missing (amount).
     */
    static ActivateCard command(RequestKey key, FormValues values, List<OwnField> own, Beside known) {
        if (!values.text(PIN).equals(values.text(AGAIN))) {
            throw Refusal.of(RefusalCode.PIN_DIFFERS, FIELD, AGAIN).thrown();
        }
        var tender = values.choice(TENDER, Tender.class).orElse(Tender.CASH);
        return new ActivateCard(key, card(values), MemberForm.newcomer(values, values.text(LEVEL), own),
                values.day(LAST_DAY), known.pin().or(() -> Optional.of(values.text(PIN)).filter(pin -> !pin.isEmpty())),
                opening(values, known.face()).map(amount -> new OpeningRecharge(amount, tender, known.bonus())), "",
                new Purchase(Optional.of(tender), BuyerSection.entered(values), values.number(STORE)));
    }

    /** Numbers are printed in groups and typed as they stand. */
    static String card(FormValues values) {
        return values.text(CARD).replace(" ", "");
    }

    private static Optional<Long> opening(FormValues values, long face) {
        return switch (values.choice(OPENING, Opening.class).orElse(Opening.NONE)) {
            case NONE -> Optional.empty();
            case FACE -> Optional.of(face).map(ActivationForm::positive);
            case AMOUNT -> Optional.of(values.number(AMOUNT)
                    .orElseThrow(() -> Refusal.of(RefusalCode.FIELD_MISSING, FIELD, AMOUNT).thrown()));
        };
    }

    private static long positive(long face) {
        if (face <= 0) {
            throw Refusal.of(RefusalCode.CARD_WITHOUT_FACE).thrown();
        }
        return face;
    }
}
