package org.counterfoil.server.issuing.migration;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.server.card.FreshCard;
import org.counterfoil.server.member.Arrivals;
import org.counterfoil.server.organisation.StoreFacts;
import org.counterfoil.server.value.Migrations;
import org.counterfoil.server.value.recipe.MigrationRecipe;

/** Somebody who may come, with everything; money in minor units, points in their smallest unit. */
record Accepted(Arrivals.Accepted member, Optional<FreshCard> card, StoreFacts store, long principal, long bonus,
        long points, Map<String, Integer> counts) {

    Migrations.Opening opening(long id) {
        var bonuses = bonus == 0
                ? List.<MigrationRecipe.Bonus>of()
                : List.of(new MigrationRecipe.Bonus(bonus, Optional.empty()));
        return new Migrations.Opening(
                new MigrationRecipe(id, card.map(FreshCard::id), principal, bonuses, points, counts),
                new Migrations.Spoken(member.arrival().identity().name(), card.map(FreshCard::number).orElse(""),
                        member.level().name(), store.id(), member.arrival().source()));
    }

    /** Where the card comes to lie; headquarters is where cards lie that no store was given. */
    Optional<Long> branch() {
        return Optional.of(store).filter(one -> one.kind() != StoreKind.HEADQUARTERS).map(StoreFacts::id);
    }
}
