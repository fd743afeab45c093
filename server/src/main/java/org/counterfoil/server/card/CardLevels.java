package org.counterfoil.server.card;

import java.util.Optional;

import org.counterfoil.server.member.LevelUse;
import org.counterfoil.server.shared.database.OwnChanges;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Card types and batches of cards whose holders begin with a level. */
@Component
class CardLevels implements LevelUse {

    private static final String NAMED = """
            select name from card_type where merchant_id = :merchant and level = :code
            union all
            select cast(number as varchar(20)) from card_batch where merchant_id = :merchant and level = :code
            fetch first 1 row only""";

    private final MerchantSql sql;
    private final OwnChanges changes;

    CardLevels(MerchantSql sql, OwnChanges changes) {
        this.sql = sql;
        this.changes = changes;
    }

    @Override
    public Optional<String> namedBy(String code) {
        changes.flush();
        return sql.sql(NAMED).param("code", code).query(String.class).optional();
    }
}
