package org.counterfoil.server.ledger.close;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import org.counterfoil.server.ledger.store.Sql;

/** What a closed day says of itself; it can be computed again at any time. */
public final class DaySum {

    private static final String TOTALS = "select t.kind, a.kind, p.asset, count(distinct t.id), sum(p.amount)"
            + " from ledger_tx t join posting p on p.tx_id = t.id join account a on a.id = p.account_id"
            + " where t.merchant_id = ? and t.store = ? and t.business_date = ?"
            + " group by t.kind, a.kind, p.asset order by t.kind, a.kind, p.asset";

    private DaySum() {}

    /** JSON: count and amounts per kind of transaction, account and asset. */
    public static String totals(Connection connection, long merchant, long store, LocalDate day)
            throws SQLException {
        var totals = Sql.query(connection, TOTALS,
                row -> "{\"kind\":\"%s\",\"account\":\"%s\",\"asset\":\"%s\",\"count\":%d,\"amount\":%d}".formatted(
                        row.getString(1), row.getString(2),
                        row.getString(3).replace("\\", "\\\\").replace("\"", "\\\""),
                        row.getLong(4), row.getLong(5)),
                merchant, store, day);
        return "[" + String.join(",", totals) + "]";
    }

    /** SHA-256 over store, date, heads and totals. */
    public static byte[] hash(long merchant, long store, LocalDate day, String heads, String totals) {
        var text = merchant + "\n" + store + "\n" + day + "\n" + heads + "\n" + totals;
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
