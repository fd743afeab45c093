package org.counterfoil.server.card.team;

import java.util.Optional;

import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.card.Cards;
import org.counterfoil.server.card.HeldCard;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Cards as they are, whatever their state: what was in a team can leave it. */
@Component
class MemberCardsOfTeams {

    private final Cards cards;
    private final MerchantSql sql;

    MemberCardsOfTeams(Cards cards, MerchantSql sql) {
        this.cards = cards;
        this.sql = sql;
    }

    /** Empty for a number that no member's card has. */
    Optional<HeldCard> ofNumber(String number) {
        try {
            return Optional.of(cards.ofNumber(number));
        } catch (RefusedException unknown) {
            return Optional.empty();
        }
    }

    HeldCard ofId(long id) {
        return cards.ofNumber(sql.sql("select number from card where merchant_id = :merchant and id = :id")
                .param("id", id).query(String.class).single());
    }
}
