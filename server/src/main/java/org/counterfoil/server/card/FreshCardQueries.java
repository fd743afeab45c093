package org.counterfoil.server.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.counterfoil.common.card.FreshCardView;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a card that is to be given out. */
@Component
class FreshCardQueries {

    private static final String BEGINNINGS = """
            select y.name, coalesce(b.face_value, y.face_value) as face_value,
                coalesce(nullif(b.level, ''), y.level) as level
            from card c join card_type y on y.id = c.type_id left join card_batch b on b.id = c.batch_id
            where c.merchant_id = :merchant and c.id = :card""";

    private final CardLife life;
    private final Places places;
    private final MerchantSql sql;

    FreshCardQueries(CardLife life, Places places, MerchantSql sql) {
        this.life = life;
        this.places = places;
        this.sql = sql;
    }

    /** See {@link org.counterfoil.common.card.FreshCardApi#find}. */
    @Transactional
    public FreshCardView find(String number) {
        var card = life.holdFresh(number);
        return sql.sql(BEGINNINGS).param("card", card.id()).query((row, _) -> view(card, row)).single();
    }

    private FreshCardView view(FreshCard card, ResultSet row) throws SQLException {
        return new FreshCardView(card.number(), row.getString("name"), card.registered(), row.getLong("face_value"),
                row.getString("level"), card.lastDay(Optional.empty(), places.businessDate()));
    }
}
