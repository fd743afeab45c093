package org.counterfoil.server.card.stock;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.StockWords;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Where cards may lie: stores that were not deleted, and headquarters. */
@Component
class StockPlaces {

    private static final String STANDING = " from store where merchant_id = :merchant and deleted = false";

    private final MerchantSql sql;

    StockPlaces(MerchantSql sql) {
        this.sql = sql;
    }

    /** The id of headquarters; 0 where there is none. */
    long headquarters() {
        return sql.sql("select id" + STANDING + " and kind = 'HEADQUARTERS' order by code, id limit 1")
                .query(Long.class).optional().orElse(0L);
    }

    /** The first of them by number, headquarters before all. */
    List<StockWords.Place> all(int most) {
        return sql.sql("select id, code, name" + STANDING
                + " order by case when kind = 'HEADQUARTERS' then 0 else 1 end, code, id limit :most")
                .param("most", most).query((row, _) -> new StockWords.Place(row.getLong("id"), row.getString("code"),
                        row.getString("name")))
                .list();
    }

    /** The number of one. */
    Optional<String> number(long store) {
        return sql.sql("select code" + STANDING + " and id = :store").param("store", store).query(String.class)
                .optional();
    }
}
