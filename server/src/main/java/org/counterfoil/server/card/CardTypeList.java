package org.counterfoil.server.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardColours;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardTypeFilter;
import org.counterfoil.common.card.CardTypeProfile;
import org.counterfoil.common.card.CardTypeRow;
import org.counterfoil.server.shared.list.Beginnings;
import org.counterfoil.server.shared.list.ListOrders;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.SortKey;
import org.counterfoil.server.shared.list.SortType;

/** The list of card types in SQL. */
final class CardTypeList {

    static final ListOrders ORDERS = ListOrders.of(SortKey.of("name", "y.sort_name", SortType.TEXT),
            SortKey.of("created", "y.created_at", SortType.MOMENT));

    static final Beginnings TEXTS = new Beginnings("card_type", "y",
            List.of("lower(#.name)", "replace(#.sort_name, ' ', '')", "#.initials"));

    static final ListSource ALL = ListSource.of("y.id", """
            y.id as type_id, y.version, y.name, y.kind, y.registered, y.level, y.valid_months, y.deposit,
            y.replacement_fee, y.face_value, y.offline, y.ground, y.ink, y.created_at""",
            "from card_type y where y.merchant_id = :merchant");

    private CardTypeList() {}

    /** Those of the filter, but for its text. */
    static ListSource of(CardTypeFilter filter) {
        return ALL.in("y.kind", "kinds", filter.kinds());
    }

    static CardTypeRow row(ResultSet row, int place) throws SQLException {
        var months = Optional.ofNullable(row.getObject("valid_months", Integer.class));
        var profile = new CardTypeProfile(row.getString("name"), CardKind.valueOf(row.getString("kind")),
                row.getBoolean("registered"), row.getString("level"), months, row.getLong("deposit"),
                row.getLong("replacement_fee"), row.getLong("face_value"), row.getBoolean("offline"),
                new CardColours(row.getString("ground"), row.getString("ink")));
        return new CardTypeRow(row.getLong("type_id"), row.getInt("version"), profile,
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
