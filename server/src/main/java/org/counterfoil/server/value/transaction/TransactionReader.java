package org.counterfoil.server.value.transaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.TransactionNumber;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.value.recipe.Holder;
import org.springframework.stereotype.Component;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the merchant's transactions out of the books. */
@Component
class TransactionReader {

    /** All that a {@link StoredTransaction} is made of. */
    static final String SELECT = """
            select t.id, t.kind, t.recorded_at, t.business_date, t.store, t.operator, t.card_id, t.member_id,
                o.card_id as other_card, o.member_id as other_member, t.gross, t.net, t.points, t.tender, t.body,
                t.reverses, r.business_date as reversed_date, s.voided_by, v.business_date as voided_date,
                coalesce(s.returned, 0) as returned, f.number as forgotten, g.number as other_forgotten
            from ledger_tx t
                left join tx_counterparty o on o.tx_id = t.id
                left join tx_state s on s.tx_id = t.id
                left join ledger_tx r on r.id = t.reverses
                left join ledger_tx v on v.id = s.voided_by
                left join member f on f.id = t.member_id and f.erased
                left join member g on g.id = o.member_id and g.erased
            where t.merchant_id = :merchant""";

    private final MerchantSql sql;
    private final TransactionRecords records;

    TransactionReader(MerchantSql sql, TransactionRecords records) {
        this.sql = sql;
        this.records = records;
    }

    Optional<StoredTransaction> find(long id) {
        return sql.sql(SELECT + " and t.id = :id").param("id", id).query(this::stored).optional();
    }

    /** Postings of a member's accounts, in order. */
    List<MemberLeg> legs(long id) {
        return sql.sql("""
                select a.merchant_id, a.owner, a.kind, a.asset, a.scope, p.amount, p.balance_after
                from ledger_tx t join posting p on p.tx_id = t.id join account a on a.id = p.account_id
                where t.merchant_id = :merchant and t.id = :id and p.balance_after is not null
                order by p.line""").param("id", id).query((row, _) -> leg(row)).list().stream()
                .filter(leg -> MemberLeg.concerns(leg.account().kind())).toList();
    }

    /** The same of several transactions by their ids. */
    Map<Long, List<MemberLeg>> legs(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return sql.sql("""
                select p.tx_id, a.merchant_id, a.owner, a.kind, a.asset, a.scope, p.amount, p.balance_after
                from posting p join account a on a.id = p.account_id
                where a.merchant_id = :merchant and p.tx_id in (:ids) and p.balance_after is not null
                order by p.tx_id, p.line""").param("ids", List.copyOf(ids))
                .query((row, _) -> Map.entry(row.getLong("tx_id"), leg(row))).list().stream()
                .filter(entry -> MemberLeg.concerns(entry.getValue().account().kind()))
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    StoredTransaction stored(ResultSet row, int place) throws SQLException {
        var id = row.getLong("id");
        var date = row.getObject("business_date", LocalDate.class);
        return new StoredTransaction(id, TransactionNumber.of(id, date).text(),
                TransactionKind.valueOf(row.getString("kind")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(), date, row.getLong("store"),
                row.getLong("operator"), optional(row, "card_id"), optional(row, "member_id"), counterparty(row),
                row.getLong("gross"),
                row.getLong("net"), row.getLong("points"), tender(row.getString("tender")),
                body(row), number(row, "reverses", "reversed_date"),
                number(row, "voided_by", "voided_date"), row.getLong("returned"));
    }

    /** As it was written at its time, but for the names of members who were forgotten since. */
    private TransactionBody body(ResultSet row) throws SQLException {
        var body = records.read(row.getBytes("body"));
        var forgotten = new HashMap<Long, String>();
        forgotten.put(row.getLong("member_id"), row.getString("forgotten"));
        forgotten.put(row.getLong("other_member"), row.getString("other_forgotten"));
        forgotten.values().removeIf(Objects::isNull);
        return body.naming(forgotten);
    }

    private static MemberLeg leg(ResultSet row) throws SQLException {
        var account = new AccountKey(row.getLong("merchant_id"), row.getLong("owner"),
                AccountKind.valueOf(row.getString("kind")), row.getString("asset"), row.getLong("scope"));
        var amount = row.getLong("amount");
        var after = row.getLong("balance_after");
        return new MemberLeg(account, amount, after - amount, after);
    }

    private static Optional<String> number(ResultSet row, String id, String date) throws SQLException {
        var businessDate = row.getObject(date, LocalDate.class);
        return optional(row, id).map(value -> TransactionNumber.of(value, businessDate).text());
    }

    private static Optional<Holder> counterparty(ResultSet row) throws SQLException {
        var member = row.getLong("other_member");
        return optional(row, "other_card").map(card -> new Holder(card, member));
    }

    private static Optional<Long> optional(ResultSet row, String column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    /** What the ledger moves for itself, such as an expiry, has no tender. */
    private static Tender tender(String name) {
        return name.isEmpty() ? Tender.STORED_VALUE : Tender.valueOf(name);
    }
}
