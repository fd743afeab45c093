package org.counterfoil.server.value.recipe;

import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.server.ledger.TransactionHeader;

/** Between two members one of whom took over from the other: whoever is kept stands first, whichever way value goes. */
interface OfMerged extends Recipe {

    /** Who has everything of both; card 0 for somebody without a card. */
    Holder kept();

    /** From whom it was taken over; the same. */
    Holder merged();

    @Override
    default TransactionKind kind() {
        return TransactionKind.MERGE;
    }

    @Override
    default Optional<Holder> holder() {
        return Optional.of(kept());
    }

    @Override
    default Optional<Holder> counterparty() {
        return Optional.of(merged());
    }

    @Override
    default TransactionHeader header(Site site, String reason, byte[] body) {
        var header = Recipe.super.header(site, reason, body);
        return header.withCard(header.card().filter(card -> card != 0));
    }
}
