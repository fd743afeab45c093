package org.counterfoil.server.ledger.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.server.ledger.TransactionHeader;
import org.counterfoil.server.ledger.store.LotUseRow;
import org.counterfoil.server.ledger.store.PostingRow;
import org.counterfoil.server.ledger.store.TransactionHash;
import org.counterfoil.server.ledger.store.TransactionRow;

/** Computes the hash chain of every writer slot again from the rows, and compares its end with the slot's head. */
final class ChainProof implements Proof {

    private static final int TRANSACTIONS_AT_A_TIME = 1_000;

    private static final String PAGE = "select id, slot, slot_seq, merchant_id, kind, store, terminal, operator,"
            + " approver, card_id, member_id, business_date, client_at, recorded_at, rule_version, gross, net, tender,"
            + " money, points, reverses, reason, body, hash from ledger_tx where id >= :from order by id"
            + " fetch first " + TRANSACTIONS_AT_A_TIME + " rows only";
    private static final String POSTINGS = "select tx_id, line, account_id, asset, amount, balance_after, account_seq"
            + " from posting where tx_id between :from and :to";
    private static final String USES = "select tx_id, line, lot_id, amount from lot_use"
            + " where tx_id between :from and :to";
    private static final String HEADS = "select slot, head from writer_slot";

    /** A transaction whose kind nobody knows cannot be read. */
    private record Link(long id, int slot, long merchant, Optional<TransactionRow> transaction, byte[] hash) {}

    private record Placed<T>(long transaction, T row) {}

    private record Head(int slot, byte[] hash) {}

    @Override
    public String key() {
        return "chain";
    }

    @Override
    public String name() {
        return "hash chain recomputed, its end = head of the slot";
    }

    @Override
    public void check(Books books, Findings findings) {
        Map<Integer, byte[]> ends = new HashMap<>();
        var page = books.list(PAGE, Slice.ALL, ChainProof::link);
        while (!page.isEmpty()) {
            follow(books, page, ends, findings);
            page = books.list(PAGE, new Slice(page.getLast().id() + 1, Long.MAX_VALUE), ChainProof::link);
        }
        for (var head : books.list(HEADS, Slice.ALL, (row, number) -> new Head(row.getInt(1), row.getBytes(2)))) {
            if (!Arrays.equals(head.hash(), ends.getOrDefault(head.slot(), TransactionHash.start()))) {
                findings.add(OptionalLong.empty(),
                        "slot=" + head.slot() + ", head=" + hex(head.hash()) + " is not the last hash");
            }
        }
    }

    /** Goes on with the hash as it stands, so that one changed transaction is one finding. */
    private static void follow(Books books, List<Link> page, Map<Integer, byte[]> ends, Findings findings) {
        var slice = new Slice(page.getFirst().id(), page.getLast().id());
        var postings = byTransaction(books.list(POSTINGS, slice, ChainProof::posting));
        var uses = byTransaction(books.list(USES, slice, ChainProof::use));
        for (var link : page) {
            var previous = ends.getOrDefault(link.slot(), TransactionHash.start());
            var expected = link.transaction().map(transaction -> TransactionHash.of(previous, transaction,
                    postings.getOrDefault(link.id(), List.of()), uses.getOrDefault(link.id(), List.of())));
            if (expected.isEmpty() || !Arrays.equals(expected.get(), link.hash())) {
                findings.add(OptionalLong.of(link.merchant()), "merchant_id=" + link.merchant() + ", tx_id=" + link.id()
                        + ", hash=" + hex(link.hash()) + ", recomputed="
                        + expected.map(ChainProof::hex).orElse("not: its kind is unknown"));
            }
            ends.put(link.slot(), link.hash());
        }
    }

    private static <T> Map<Long, List<T>> byTransaction(List<Placed<T>> rows) {
        return rows.stream().collect(Collectors.groupingBy(Placed::transaction,
                Collectors.mapping(Placed::row, Collectors.toList())));
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        var known = Arrays.stream(TransactionKind.values()).filter(any -> any.name().equals(kind)).findFirst();
        return new Link(row.getLong("id"), row.getInt("slot"), row.getLong("merchant_id"),
                known.isPresent() ? Optional.of(transaction(row, known.get())) : Optional.empty(),
                row.getBytes("hash"));
    }

    private static TransactionRow transaction(ResultSet row, TransactionKind kind) throws SQLException {
        var header = new TransactionHeader(row.getLong("merchant_id"), kind, row.getLong("store"),
                row.getLong("terminal"), row.getLong("operator"), optional(row, "approver"),
                optional(row, "card_id"), optional(row, "member_id"), row.getObject("business_date", LocalDate.class),
                row.getObject("client_at", OffsetDateTime.class).toInstant(), row.getInt("rule_version"),
                row.getLong("gross"), row.getLong("net"), row.getString("tender"), row.getString("reason"),
                row.getBytes("body"), Optional.empty());
        return new TransactionRow(row.getInt("slot"), row.getLong("slot_seq"), header,
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getLong("money"),
                row.getLong("points"), optional(row, "reverses"));
    }

    private static Placed<PostingRow> posting(ResultSet row, int number) throws SQLException {
        return new Placed<>(row.getLong("tx_id"), new PostingRow(row.getInt("line"), row.getLong("account_id"),
                row.getString("asset"), row.getLong("amount"), optional(row, "balance_after"),
                optional(row, "account_seq")));
    }

    private static Placed<LotUseRow> use(ResultSet row, int number) throws SQLException {
        return new Placed<>(row.getLong("tx_id"),
                new LotUseRow(row.getInt("line"), row.getLong("lot_id"), row.getLong("amount")));
    }

    private static Optional<Long> optional(ResultSet row, String column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
