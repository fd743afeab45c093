package org.counterfoil.server.card.production;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

import org.counterfoil.common.card.CardBatchFilter;
import org.counterfoil.common.card.CardBatchRow;
import org.counterfoil.common.card.CardBatchState;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.server.shared.list.ListOrders;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.SortKey;
import org.counterfoil.server.shared.list.SortType;
import org.counterfoil.server.shared.list.Within;

/** The list of batches in SQL. */
final class CardBatchList {

    static final ListOrders ORDERS = ListOrders.of(SortKey.of("number", "b.number", SortType.WHOLE),
            SortKey.of("requested", "b.requested_at", SortType.MOMENT));

    static final ListSource ALL = ListSource.of("b.id", """
            b.id as batch_id, b.number, y.name as type_name, y.kind, b.first_number, b.last_number, b.quantity,
            b.face_value, b.level, b.pin_mode, b.expires, b.state, b.made, b.requested_at, b.requested_by, b.file_at,
            b.produced_at, b.produced_by, b.withdrawn_at, b.withdrawn_by""",
            "from card_batch b join card_type y on y.id = b.type_id where b.merchant_id = :merchant");

    private static final int LONGEST_ORDINAL = 9;

    private CardBatchList() {}

    /** Those of the filter. Refuses: bad-request (requested). */
    static ListSource of(CardBatchFilter filter, ZoneId zone) {
        var source = new Within("requested", filter.requested()).moments(ALL, "b.requested_at", zone)
                .in("b.state", "states", filter.states()).and("b.type_id = :type", "type", filter.type());
        var text = filter.text().replaceAll("\\s", "");
        return text.isEmpty() ? source : found(source, text);
    }

    private static ListSource found(ListSource source, String text) {
        var ofCard = "b.digits = :length and b.first_number <= :card and b.last_number >= :card";
        var cards = source.with("length", text.length()).with("card", text);
        return text.matches("\\d{1," + LONGEST_ORDINAL + "}")
                ? cards.and("(b.number = :ordinal or " + ofCard + ")", "ordinal", Integer.parseInt(text))
                : cards.and(ofCard);
    }

    static CardBatchRow row(ResultSet row, int place) throws SQLException {
        var terms = new CardBatchRow.Terms(row.getInt("quantity"), row.getLong("face_value"), row.getString("level"),
                PinMode.valueOf(row.getString("pin_mode")),
                Optional.ofNullable(row.getObject("expires", LocalDate.class)));
        return new CardBatchRow(row.getLong("batch_id"), row.getInt("number"), row.getString("type_name"),
                CardKind.valueOf(row.getString("kind")), row.getString("first_number"), row.getString("last_number"),
                terms, CardBatchState.valueOf(row.getString("state")), row.getInt("made"),
                moment(row, "requested_at").orElseThrow(), row.getString("requested_by"), moment(row, "file_at"),
                done(row, "produced"), done(row, "withdrawn"));
    }

    private static Optional<CardBatchRow.Confirmation> done(ResultSet row, String what) throws SQLException {
        var by = row.getString(what + "_by");
        return moment(row, what + "_at").map(at -> new CardBatchRow.Confirmation(at, by));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
