package org.counterfoil.server.card.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardSelection;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.CardToWrite;
import org.counterfoil.common.card.CardsToWrite;
import org.counterfoil.common.card.TrackData;
import org.counterfoil.common.card.WritableBatch;
import org.counterfoil.common.card.WritingProgress;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Reading cards that take numbers. */
@Component
class WritableCards {

    private static final String FREE = "(c.writing_until is null or c.writing_until <= :now"
            + " or c.writing_for = :holder)";
    private static final String FROM = " from card c join card_type y on y.id = c.type_id"
            + " left join card_batch b on b.id = c.batch_id where c.merchant_id = :merchant";
    private static final String COLUMNS = "select c.id, c.number, c.status, y.kind,"
            + " coalesce(c.expires, b.expires) as last_day, c.written_at, c.written_by, c.writing_for, c.writing_until";
    private static final String WRITABLE = " and c.status = 'NOT_ACTIVATED' and y.kind in ('MAGNETIC', 'IC')";

    private final MerchantSql sql;

    WritableCards(MerchantSql sql) {
        this.sql = sql;
    }

    /**
     * A card as it is known.
     *
     * @param held by whom it was taken last
     * @param until when it is in those hands; empty where it was written since, or let go
     */
    record Known(long id, String number, CardStatus status, CardKind kind, Optional<LocalDate> lastDay,
            Optional<Instant> written, String by, Optional<UUID> held, Optional<Instant> until) {

        /** Whether it is in the hands of another one. */
        boolean elsewhere(UUID holder, Instant now) {
            return !heldBy(holder) && until.filter(now::isBefore).isPresent();
        }

        boolean heldBy(UUID holder) {
            return held.filter(holder::equals).isPresent();
        }

        CardToWrite toWrite() {
            return new CardToWrite(number, kind, TrackData.of(kind, number, lastDay), written);
        }
    }

    List<WritableBatch> batches() {
        return sql.sql("""
                select b.id, b.number, y.name, y.kind, b.first_number, b.last_number
                from card_batch b join card_type y on y.id = b.type_id
                where b.merchant_id = :merchant and b.state <> 'WITHDRAWN' and y.kind in ('MAGNETIC', 'IC')
                order by b.number desc limit :most""").param("most", WritableBatch.MOST)
                .query((row, _) -> new WritableBatch(row.getLong("id"), row.getInt("number"), row.getString("name"),
                        CardKind.valueOf(row.getString("kind")), row.getString("first_number"),
                        row.getString("last_number")))
                .list();
    }

    /** Refuses: bad-request (cards), card-batch-unknown, cards-none-to-write. */
    WritingProgress progress(CardsToWrite cards, Instant now) {
        demandBatch(cards);
        var chosen = chosen(cards);
        var progress = sql.sql("""
                select count(*) as total, count(c.written_at) as written,
                    coalesce(sum(case when c.writing_until > :now then 1 else 0 end), 0) as held""" + FROM + WRITABLE
                + chosen.condition()).params(chosen.parameters()).param("now", moment(now))
                .query((row, _) -> new WritingProgress(row.getInt("total"), row.getInt("written"), row.getInt("held")))
                .single();
        if (progress.total() == 0) {
            throw Refusal.of(RefusalCode.CARDS_NONE_TO_WRITE).thrown();
        }
        return progress;
    }

    /** The first one behind a number that is neither written nor in other hands. Refuses: bad-request (cards). */
    Optional<Known> next(CardsToWrite cards, String after, UUID holder, Instant now) {
        var chosen = chosen(cards);
        return sql.sql(COLUMNS + FROM + WRITABLE + chosen.condition() + " and c.written_at is null and " + FREE
                + " and c.number > :after order by c.number limit 1").params(chosen.parameters())
                .param("now", moment(now)).param("holder", holder).param("after", plain(after))
                .query(WritableCards::known).optional();
    }

    /** Refuses: card-unknown. */
    Known card(String number) {
        return sql.sql(COLUMNS + FROM + " and c.number = :number").param("number", plain(number))
                .query(WritableCards::known).optional()
                .orElseThrow(() -> Refusal.of(RefusalCode.CARD_UNKNOWN, "number", plain(number)).thrown());
    }

    /** Cards in SQL, and what that names. */
    private record Chosen(String condition, Map<String, Object> parameters) {}

    private static Chosen chosen(CardsToWrite cards) {
        fit(cards.batch().isPresent() || cards.range().isPresent());
        var condition = new StringBuilder();
        var parameters = new HashMap<String, Object>();
        cards.batch().ifPresent(batch -> {
            condition.append(" and c.batch_id = :batch");
            parameters.put("batch", batch);
        });
        cards.range().ifPresent(range -> {
            condition.append(" and c.number between :from and :to and char_length(c.number) = :length");
            parameters.putAll(ends(range));
        });
        return new Chosen(condition.toString(), parameters);
    }

    private static Map<String, Object> ends(CardSelection.Range range) {
        var from = plain(range.from());
        var to = plain(range.to());
        fit(!from.isEmpty() && from.length() == to.length() && from.compareTo(to) <= 0);
        return Map.of("from", from, "to", to, "length", from.length());
    }

    private void demandBatch(CardsToWrite cards) {
        cards.batch().ifPresent(batch -> sql
                .sql("select b.id from card_batch b where b.merchant_id = :merchant and b.id = :batch")
                .param("batch", batch).query(Long.class).optional()
                .orElseThrow(() -> Refusal.of(RefusalCode.CARD_BATCH_UNKNOWN).thrown()));
    }

    private static Known known(ResultSet row, int place) throws SQLException {
        return new Known(row.getLong("id"), row.getString("number"), CardStatus.valueOf(row.getString("status")),
                CardKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)), moment(row, "written_at"),
                Optional.ofNullable(row.getString("written_by")).orElse(""),
                Optional.ofNullable(row.getObject("writing_for", UUID.class)), moment(row, "writing_until"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime moment(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** Numbers are printed in groups and typed as they stand. */
    private static String plain(String number) {
        return number.replaceAll("\\s", "");
    }

    private static void fit(boolean fits) {
        if (!fits) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "cards").thrown();
        }
    }
}
