package org.counterfoil.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.counterfoil.server.ledger.store.Sql;

/** What holds of every ledger at every moment, as queries that find nothing. */
public final class Invariants {

    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("zero sum per transaction and asset",
                "select tx_id from posting group by tx_id, asset having sum(amount) <> 0");
        QUERIES.put("balance is the sum of postings", "select a.id from account a left join posting p on"
                + " p.account_id = a.id where a.mode <> 'H' group by a.id, a.balance, a.seq"
                + " having a.balance <> coalesce(sum(p.amount), 0) or a.seq <> count(p.tx_id)");
        QUERIES.put("lots are the balance", "select a.id from account a left join lot l on l.account_id = a.id"
                + " where a.kind in ('PRINCIPAL', 'BONUS', 'POINTS', 'COUNTS') group by a.id, a.balance"
                + " having a.balance <> coalesce(sum(l.remaining), 0)");
        QUERIES.put("lot uses are the lots", "select l.id from lot l left join lot_use u on u.lot_id = l.id"
                + " group by l.id, l.remaining having l.remaining <> coalesce(sum(u.amount), 0)");
        QUERIES.put("lot uses are the posting", "select p.tx_id from posting p join account a on a.id = p.account_id"
                + " left join lot_use u on u.tx_id = p.tx_id and u.line = p.line"
                + " where a.kind in ('PRINCIPAL', 'BONUS', 'POINTS', 'COUNTS') group by p.tx_id, p.line, p.amount"
                + " having p.amount <> coalesce(sum(u.amount), 0)");
        QUERIES.put("reserved is what open reservations hold", "select a.id from account a left join reservation r"
                + " on r.account_id = a.id and r.state = 'OPEN' group by a.id, a.reserved"
                + " having a.reserved <> coalesce(sum(r.amount), 0)");
        QUERIES.put("the account's count has no gap", "select p.account_id from posting p where p.account_seq > 1"
                + " and not exists (select 1 from posting q where q.account_id = p.account_id and"
                + " q.account_seq = p.account_seq - 1 and q.balance_after = p.balance_after - p.amount)");
        QUERIES.put("the slot's count has no gap", "select s.slot from writer_slot s left join ledger_tx t"
                + " on t.slot = s.slot group by s.slot, s.last_seq having s.last_seq <> count(t.id)");
    }

    private Invariants() {}

    /** Asserts that none is broken. */
    public static void assertHold(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            for (var query : QUERIES.entrySet()) {
                List<Long> found = Sql.query(connection, query.getValue(), row -> row.getLong(1));
                assertThat(found).as(query.getKey()).isEmpty();
            }
        }
    }
}
