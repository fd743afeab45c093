package org.counterfoil.client.card.cardtype;

import java.util.List;

import org.counterfoil.client.card.CardWords;
import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.text.Texts;

/** What stands in the details of a card type. */
final class CardTypeSheet {

    private final Texts texts;

    CardTypeSheet(Texts texts) {
        this.texts = texts;
    }

    /** @param actions what can be done with it */
    Detail of(CardTypesViewModel.KnownType known, List<Detail.Action> actions) {
        var profile = known.row().profile();
        return new Detail(profile.name(), CardWords.name(profile.kind(), texts),
                List.of(CardFace.card(profile.colours())),
                List.of(tile("face-value", profile.faceValue()), tile("deposit", profile.deposit()),
                        tile("replacement-fee", profile.replacementFee())),
                List.of(new Detail.Section(texts.get("cardtypes.section.basic"),
                        fact("whose", CardWords.whose(profile.registered(), texts)), fact("level", level(known)),
                        fact("validity", CardTypeSpecs.validity(profile.validMonths(), texts)),
                        fact("offline", CardTypeSpecs.offline(profile.offline(), texts)),
                        fact("created", texts.figures().date(known.row().created())))),
                actions);
    }

    private String level(CardTypesViewModel.KnownType known) {
        return known.level().isEmpty() ? texts.get("card.any-level") : known.level();
    }

    private Detail.Tile tile(String key, long amount) {
        return new Detail.Tile(name(key), new MoneyLabel(texts.figures(), amount, "md", "start"));
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(name(key), value);
    }

    private String name(String key) {
        return texts.get("cardtypes.column." + key);
    }
}
