package org.counterfoil.client.card.cardtype;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.client.card.CardWords;
import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.card.AddCardType;
import org.counterfoil.common.card.CardColours;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardTypeProfile;
import org.counterfoil.common.card.CardTypeRow;
import org.counterfoil.common.card.EditCardType;
import org.counterfoil.common.member.LevelView;

/** The form of a card type; its fields bear the names by which the server refuses them. */
final class CardTypeForm {

    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String WHOSE = "whose";
    private static final String LEVEL = "level";
    private static final String MONTHS = "validMonths";
    private static final String DEPOSIT = "deposit";
    private static final String FEE = "replacementFee";
    private static final String FACE = "faceValue";
    private static final String OFFLINE = "offline";
    private static final String GROUND = "ground";
    private static final String INK = "ink";

    private static final String REGISTERED = "registered";
    private static final String BEARER = "bearer";
    private static final List<String> GROUNDS = List.of("blue", "2f5597", "green", "2e6b4f", "red", "a32a2a", "gold",
            "b08d3c", "purple", "5b3a8c", "teal", "1f6f78", "silver", "c9ced6", "black", "22262b");
    private static final List<String> INKS = List.of("white", "ffffff", "black", "22262b", "gold", "f2d88c");

    private CardTypeForm() {}

    /** @param colours that the type has now: they stay in the choice, whatever they are */
    static FormSpec of(List<LevelView> levels, CardColours colours, long most, Texts texts) {
        return new FormSpec(CardTypeSpecs.AREA, new FormSpec.Section("basic",
                Field.required(NAME, new FieldType.Line(CardTypeProfile.NAME)).acrossBoth(),
                Field.required(KIND, new FieldType.Choice(Stream.of(CardKind.values())
                        .map(kind -> new FieldType.Option(kind.name(), CardWords.name(kind, texts))).toList())),
                Field.required(WHOSE, new FieldType.Choice(List.of(
                        new FieldType.Option(REGISTERED, CardWords.whose(true, texts)),
                        new FieldType.Option(BEARER, CardWords.whose(false, texts))))),
                Field.required(LEVEL, CardWords.levels(levels, texts)),
                Field.of(MONTHS, new FieldType.Whole(1, CardTypeProfile.MOST_MONTHS)).withHint(),
                Field.of(OFFLINE, new FieldType.YesNo()).acrossBoth().withHint()),
                new FormSpec.Section("money", Field.required(FACE, new FieldType.Money(0, most)).withHint(),
                        Field.required(DEPOSIT, new FieldType.Money(0, most)).withHint(),
                        Field.required(FEE, new FieldType.Money(0, most))),
                new FormSpec.Section("look", Field.required(GROUND, colours(GROUNDS, colours.ground(), texts)),
                        Field.required(INK, colours(INKS, colours.ink(), texts))));
    }

    /** What a new type has unless somebody says otherwise. */
    static FormValues fresh() {
        return of(CardTypeProfile.of("", CardKind.MAGNETIC, true));
    }

    static FormValues of(CardTypeProfile profile) {
        return FormValues.EMPTY.with(NAME, profile.name()).with(KIND, profile.kind().name())
                .with(WHOSE, profile.registered() ? REGISTERED : BEARER)
                .with(LEVEL, CardWords.chosen(profile.level()))
                .with(MONTHS, profile.validMonths().map(String::valueOf).orElse(""))
                .with(DEPOSIT, profile.deposit()).with(FEE, profile.replacementFee())
                .with(FACE, profile.faceValue()).with(OFFLINE, profile.offline())
                .with(GROUND, profile.colours().ground()).with(INK, profile.colours().ink());
    }

    static AddCardType add(FormValues values) {
        return new AddCardType(profile(values));
    }

    static EditCardType edit(CardTypeRow known, FormValues values) {
        return new EditCardType(known.id(), known.version(), profile(values));
    }

    private static CardTypeProfile profile(FormValues values) {
        return new CardTypeProfile(values.text(NAME), values.choice(KIND, CardKind.class).orElseThrow(),
                values.text(WHOSE).equals(REGISTERED), CardWords.level(values.text(LEVEL)),
                values.number(MONTHS).map(Math::toIntExact), values.number(DEPOSIT).orElseThrow(),
                values.number(FEE).orElseThrow(), values.number(FACE).orElseThrow(), values.yes(OFFLINE),
                new CardColours(values.text(GROUND), values.text(INK)));
    }

    private static FieldType colours(List<String> named, String own, Texts texts) {
        var options = new ArrayList<FieldType.Option>();
        for (int place = 0; place < named.size(); place += 2) {
            options.add(new FieldType.Option("#" + named.get(place + 1),
                    texts.get("cardtypes.colour." + named.get(place))));
        }
        Optional.of(own).filter(colour -> options.stream().noneMatch(option -> option.value().equals(colour)))
                .ifPresent(colour -> options.add(new FieldType.Option(colour, colour)));
        return new FieldType.Choice(options);
    }
}
