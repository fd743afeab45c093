package org.counterfoil.server.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.database.OwnChanges;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Produced cards that come to members by the hundred, in one transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class IncomingCards {

    private final MerchantSql sql;
    private final OwnChanges changes;
    private final Clock clock;

    IncomingCards(MerchantSql sql, OwnChanges changes, Clock clock) {
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
    }

    /** A card as it was found. */
    public record Found(FreshCard card, CardStatus status, boolean produced) {

        /**
         * The card, when it may be given to somebody. Refuses, naming the field: card-not-produced,
         * card-already-active,
         * card-scrapped and the other states that it may be in.
         */
        public FreshCard fresh(String field) {
            if (status == CardStatus.SCRAPPED) {
                throw Refusal.of(RefusalCode.CARD_SCRAPPED, "field", field).with("number", card.number()).thrown();
            }
            if (status != CardStatus.NOT_ACTIVATED) {
                throw CardRefusals.of(status).with("field", field).thrown();
            }
            if (!produced) {
                throw Refusal.of(RefusalCode.CARD_NOT_PRODUCED, "field", field).with("number", card.number())
                        .thrown();
            }
            return card;
        }
    }

    /**
     * Who gets a card.
     *
     * @param lastDay of the card; empty for none
     * @param store   where it comes to lie if it lies nowhere in particular; empty for headquarters
     */
    public record Given(long card, long member, Optional<LocalDate> lastDay, Optional<Long> store) {}

    /** A number as it is kept: numbers are printed in groups and typed as they stand. */
    public static String plain(String typed) {
        return typed.replaceAll("\\s", "");
    }

    /** The cards of the numbers that there are; nobody else changes them until the transaction ends. */
    public Map<String, Found> hold(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        changes.flush();
        var named = numbers.toArray(String[]::new);
        lock(named);
        return sql.sql("""
                select c.id, c.number, c.status, y.registered, y.valid_months, b.state, b.expires
                from unnest(cast(:numbers as varchar array)) as wanted(number)
                    join card c on c.merchant_id = :merchant and c.number = wanted.number
                    join card_type y on y.id = c.type_id
                    left join card_batch b on b.id = c.batch_id""")
                .param("numbers", named).query((row, _) -> found(row)).list().stream()
                .collect(Collectors.toMap(found -> found.card().number(), Function.identity()));
    }

    /** First found, then held by their ids: H2 holds no joined rows, and without a join it would read all cards. */
    private void lock(String[] numbers) {
        var ids = sql.sql("""
                select c.id from unnest(cast(:numbers as varchar array)) as wanted(number)
                    join card c on c.merchant_id = :merchant and c.number = wanted.number""")
                .param("numbers", numbers).query(Long.class).list();
        if (!ids.isEmpty()) {
            sql.sql("select id from card where merchant_id = :merchant and id in (:ids) order by id for update")
                    .param("ids", ids).query(Long.class).list();
        }
    }

    /** Makes them their members' cards. They were held, and found fresh. */
    public void give(List<Given> given) {
        if (given.isEmpty()) {
            return;
        }
        sql.sql("""
                merge into card c using (select * from unnest(cast(:cards as bigint array),
                    cast(:members as bigint array), cast(:days as varchar array), cast(:stores as bigint array))
                    as v(card, member, last_day, store)) n
                on c.id = n.card and c.merchant_id = :merchant
                when matched then update set status = 'ACTIVE', member_id = n.member, activated_at = :now,
                    expires = cast(n.last_day as date), store_id = coalesce(c.store_id, n.store),
                    version = c.version + 1""")
                .param("cards", given.stream().map(Given::card).toArray(Long[]::new))
                .param("members", given.stream().map(Given::member).toArray(Long[]::new))
                .param("days", given.stream().map(one -> one.lastDay().map(Object::toString).orElse(null))
                        .toArray(String[]::new))
                .param("stores", given.stream().map(one -> one.store().orElse(null)).toArray(Long[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    /** Takes it back that they were given: they lie in stock as before. */
    public void takeBack(Collection<Long> cards) {
        if (!cards.isEmpty()) {
            sql.sql("""
                    update card set status = 'NOT_ACTIVATED', member_id = null, activated_at = null, expires = null,
                        version = version + 1
                    where merchant_id = :merchant and id in (:ids)""").param("ids", cards).update();
        }
    }

    private static Found found(ResultSet row) throws SQLException {
        var months = Optional.ofNullable(row.getObject("valid_months", Integer.class));
        var card = new FreshCard(row.getLong("id"), row.getString("number"), row.getBoolean("registered"),
                Optional.ofNullable(row.getObject("expires", LocalDate.class)), months);
        return new Found(card, CardStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getString("state")).map("PRODUCED"::equals).orElse(true));
    }
}
