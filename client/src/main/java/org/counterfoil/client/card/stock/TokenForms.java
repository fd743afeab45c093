package org.counterfoil.client.card.stock;

import java.util.List;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.common.card.BindToken;
import org.counterfoil.common.card.CardToken;

/** The forms that bind what a chip or a stripe says to a card, and take it off again. */
final class TokenForms {

    private static final String AREA = "stockcards.";
    private static final String TOKEN = "token";
    private static final String BOUND = "bound";
    private static final int LONGEST = 128;

    private TokenForms() {}

    /** A reader types into the field as a person would. */
    static FormSpec binding() {
        return new FormSpec(AREA, new FormSpec.Section("tokens",
                Field.required(TOKEN, new FieldType.Line(LONGEST)).acrossBoth().withHint()));
    }

    static BindToken bound(String card, FormValues values) {
        return new BindToken(card, values.text(TOKEN));
    }

    static FormSpec unbinding(List<CardToken> tokens) {
        return new FormSpec(AREA, new FormSpec.Section("tokens", Field.required(BOUND,
                new FieldType.Choice(tokens.stream().map(one -> new FieldType.Option(one.token(), one.token()))
                        .toList()))
                .acrossBoth()));
    }

    /** The first one is offered. */
    static FormValues first(List<CardToken> tokens) {
        return FormValues.EMPTY.with(BOUND, tokens.getFirst().token());
    }

    static BindToken unbound(String card, FormValues values) {
        return new BindToken(card, values.text(BOUND));
    }
}
