package org.counterfoil.server.ledger.proof;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.counterfoil.server.ledger.TransactionNumber;
import org.counterfoil.server.ledger.close.DaySum;
import org.counterfoil.server.ledger.close.SealKey;
import org.counterfoil.server.ledger.close.SealKeys;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Adds every closed day up again, and checks that it says what was signed and that the chain still runs through it. */
final class DayCloseProof implements Proof {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DAYS = "select merchant_id, store, business_date from day_close"
            + " order by merchant_id, store, business_date";
    private static final String HASH = "select hash from ledger_tx where id between :from and :to";

    private record Day(long merchant, long store, LocalDate date) {

        @Override
        public String toString() {
            return "merchant_id=" + merchant + ", store=" + store + ", business_date=" + date;
        }
    }

    private record Closed(String heads, String totals, byte[] hash, String key, byte[] signature) {}

    private record Head(int slot, long seq, String head) {}

    @Override
    public String key() {
        return "day-close";
    }

    @Override
    public String name() {
        return "closed days: totals, hash, signature";
    }

    @Override
    public void check(Books books, Findings findings) {
        var keys = keys(books, findings);
        for (var day : books.list(DAYS, Slice.ALL,
                (row, number) -> new Day(row.getLong(1), row.getLong(2), row.getObject(3, LocalDate.class)))) {
            try {
                check(day, read(books, day), keys, books, findings);
            } catch (SQLException failure) {
                throw new IllegalStateException("The day could not be read: " + day, failure);
            }
        }
    }

    /** The keys that are what their names say; one that is not signs nothing. */
    private static Map<String, SealKey> keys(Books books, Findings findings) {
        var keys = new HashMap<String, SealKey>();
        try {
            for (var kept : SealKeys.all(books.connection())) {
                var key = read(kept);
                key.ifPresentOrElse(known -> keys.put(kept.id(), known), () -> findings.add(OptionalLong.empty(),
                        "seal_key=" + kept.id() + ", the key is not the one of this name"));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The keys of closed days could not be read", failure);
        }
        return keys;
    }

    private static Optional<SealKey> read(SealKeys.Kept kept) {
        try {
            return Optional.of(new SealKey(kept.encoded())).filter(key -> key.id().equals(kept.id()));
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }

    private static void check(Day day, Closed closed, Map<String, SealKey> keys, Books books, Findings findings)
            throws SQLException {
        var merchant = OptionalLong.of(day.merchant());
        var totals = DaySum.totals(books.connection(), day.merchant(), day.store(), day.date());
        if (!totals.equals(closed.totals())) {
            findings.add(merchant, day + ", totals=" + closed.totals() + ", recomputed=" + totals);
        }
        var hash = DaySum.hash(day.merchant(), day.store(), day.date(), closed.heads(), closed.totals());
        if (!Arrays.equals(hash, closed.hash())) {
            findings.add(merchant, day + ", the hash is not that of what it says");
        }
        var key = Optional.ofNullable(keys.get(closed.key()));
        if (key.isEmpty()) {
            findings.add(merchant, day + ", nobody knows the key '" + closed.key() + "' that signed it");
        } else if (!key.get().signed(closed.hash(), closed.signature())) {
            findings.add(merchant, day + ", the signature is not that of its key " + closed.key());
        }
        checkHeads(day, closed.heads(), books, findings);
    }

    private static void checkHeads(Day day, String heads, Books books, Findings findings) {
        var merchant = OptionalLong.of(day.merchant());
        try {
            for (var head : JSON.readValue(heads, new TypeReference<List<Head>>() {
            })) {
                var id = TransactionNumber.id(head.slot(), head.seq());
                var hash = books.list(HASH, new Slice(id, id), (row, number) -> row.getBytes(1));
                var stands = head.seq() == 0
                        || !hash.isEmpty() && HexFormat.of().formatHex(hash.getFirst()).equals(head.head());
                if (!stands) {
                    findings.add(merchant, day + ", the chain of slot " + head.slot() + " no longer runs through it");
                }
            }
        } catch (JacksonException unreadable) {
            findings.add(merchant, day + ", its heads cannot be read");
        }
    }

    private static Closed read(Books books, Day day) throws SQLException {
        try (var statement = books.connection().prepareStatement("select heads, totals, hash, key_id, signature"
                + " from day_close where merchant_id = ? and store = ? and business_date = ?")) {
            statement.setLong(1, day.merchant());
            statement.setLong(2, day.store());
            statement.setObject(3, day.date());
            try (var row = statement.executeQuery()) {
                row.next();
                return new Closed(row.getString(1), row.getString(2), row.getBytes(3), row.getString(4),
                        row.getBytes(5));
            }
        }
    }
}
