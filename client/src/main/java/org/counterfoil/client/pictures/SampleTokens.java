package org.counterfoil.client.pictures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.counterfoil.common.card.BindToken;
import org.counterfoil.common.card.CardToken;
import org.counterfoil.common.card.CardTokenApi;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Plays chips and stripes of cards; there are none at first. */
public final class SampleTokens implements CardTokenApi {

    private final Map<String, List<CardToken>> tokens = new HashMap<>();

    @Override
    public List<CardToken> of(String card) {
        return List.copyOf(tokens.getOrDefault(card, List.of()));
    }

    @Override
    public List<CardToken> bind(BindToken command) {
        var token = CardToken.plain(command.token())
                .orElseThrow(() -> Refusal.of(RefusalCode.CARD_TOKEN_UNFIT, "field", "token").thrown());
        tokens.forEach((card, bound) -> {
            if (!card.equals(command.card()) && bound.stream().anyMatch(one -> one.token().equals(token))) {
                throw Refusal.of(RefusalCode.CARD_TOKEN_TAKEN, "field", "token").with("number", card).thrown();
            }
        });
        tokens.computeIfAbsent(command.card(), _ -> new ArrayList<>()).add(new CardToken(token, Sitting.NOW, "0012"));
        return of(command.card());
    }

    @Override
    public List<CardToken> unbind(BindToken command) {
        tokens.getOrDefault(command.card(), new ArrayList<>())
                .removeIf(one -> one.token().equals(command.token()));
        return of(command.card());
    }
}
