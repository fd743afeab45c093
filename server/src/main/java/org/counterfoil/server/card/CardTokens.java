package org.counterfoil.server.card;

import java.util.Optional;

import org.counterfoil.common.card.CardToken;
import org.counterfoil.server.shared.database.OwnChanges;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Finding the number of a card by what its chip or stripe says. */
@Component
class CardTokens {

    private final MerchantSql sql;
    private final OwnChanges changes;

    CardTokens(MerchantSql sql, OwnChanges changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** Asked where no card has what was read as its number. */
    Optional<String> number(String read) {
        changes.flush();
        return CardToken.plain(read).flatMap(token -> sql.sql("""
                select c.number from card_token t join card c on c.id = t.card_id
                where t.merchant_id = :merchant and t.token = :token""").param("token", token).query(String.class)
                .optional());
    }
}
