package org.counterfoil.server.card;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** What single cards are sold with. */
@Component
public class CardOffers {

    /** Of a card {@code c}, its type {@code y} and its batch {@code b}, which may be missing. */
    static final String COLUMNS = """
            coalesce(nullif(b.level, ''), y.level) as offer_level,
            coalesce(nullif(b.face_value, 0), y.face_value) as offer_face_value, y.deposit as offer_deposit,
            y.replacement_fee as offer_fee""";

    private final MerchantSql sql;

    CardOffers(MerchantSql sql) {
        this.sql = sql;
    }

    /** Of a card that is there, by its id. */
    public CardOffer of(long card) {
        return sql.sql("select " + COLUMNS + """
                 from card c join card_type y on y.id = c.type_id left join card_batch b on b.id = c.batch_id
                where c.merchant_id = :merchant and c.id = :card""").param("card", card)
                .query((row, _) -> read(row)).single();
    }

    static CardOffer read(ResultSet row) throws SQLException {
        return new CardOffer(row.getString("offer_level"), row.getLong("offer_face_value"),
                row.getLong("offer_deposit"), row.getLong("offer_fee"));
    }
}
