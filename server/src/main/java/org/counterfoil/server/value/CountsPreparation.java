package org.counterfoil.server.value;

import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.marketing.PricedLine;
import org.counterfoil.common.marketing.SaleLine;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.ChangeCounts;
import org.counterfoil.server.member.CountServices;
import org.counterfoil.server.value.recipe.CountsRecipe;
import org.springframework.stereotype.Component;

/** What adding and using counts have in common. */
@Component
class CountsPreparation {

    private final CardGate cards;
    private final CountServices services;
    private final Limits limits;

    CountsPreparation(CardGate cards, CountServices services, Limits limits) {
        this.cards = cards;
        this.services = services;
        this.limits = limits;
    }

    /** Refuses: amount-not-positive, amount-too-large, product-unknown for a service that the merchant has not. */
    Prepared prepare(ChangeCounts command, TransactionKind kind) {
        limits.uses(command.uses());
        var name = services.name(command.service()).orElseThrow(
                () -> Refusal.of(RefusalCode.PRODUCT_UNKNOWN, "product", command.service()).thrown());
        var card = cards.open(command.card());
        cards.prove(card, kind, command.pin());
        var adds = kind == TransactionKind.COUNT_ADD;
        var recipe = new CountsRecipe(card.holder(), command.service(), adds ? command.uses() : -command.uses(),
                adds ? command.expires() : Optional.empty());
        return new Prepared(recipe, Wording.of(command.remark(), card)
                .withLine(new PricedLine(new SaleLine(command.service(), name, 0, command.uses()), 0)));
    }
}
