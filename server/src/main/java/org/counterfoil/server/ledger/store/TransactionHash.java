package org.counterfoil.server.ledger.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The hash chain of a writer slot: each transaction's hash covers the one before it, all of its own columns, its
 * postings by line and its lot uses by line and lot. It can be recomputed from the rows alone.
 */
public final class TransactionHash {

    /** Bytes of a hash. */
    public static final int LENGTH = 32;

    private static final int MICRO = 1_000;
    private static final Comparator<LotUseRow> USES = Comparator.comparingInt(LotUseRow::line)
            .thenComparingLong(LotUseRow::lot);

    private TransactionHash() {}

    /** The head of a slot that has no transaction yet. */
    public static byte[] start() {
        return new byte[LENGTH];
    }

    /** The hash of a transaction that follows {@code previous}. */
    public static byte[] of(byte[] previous, TransactionRow tx, List<PostingRow> postings, List<LotUseRow> uses) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(previous);
            header(out, tx);
            for (var posting : postings.stream().sorted(Comparator.comparingInt(PostingRow::line)).toList()) {
                out.writeInt(posting.line());
                out.writeLong(posting.account());
                text(out, posting.asset());
                out.writeLong(posting.amount());
                optional(out, posting.balanceAfter());
                optional(out, posting.accountSequence());
            }
            for (var use : uses.stream().sorted(USES).toList()) {
                out.writeInt(use.line());
                out.writeLong(use.lot());
                out.writeLong(use.amount());
            }
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static void header(DataOutputStream out, TransactionRow tx) throws IOException {
        var header = tx.header();
        out.writeLong(tx.id());
        out.writeLong(header.merchant());
        text(out, header.kind().name());
        out.writeLong(header.store());
        out.writeLong(header.terminal());
        out.writeLong(header.operator());
        optional(out, header.approver());
        optional(out, header.card());
        optional(out, header.member());
        out.writeLong(header.businessDate().toEpochDay());
        instant(out, header.clientAt());
        instant(out, tx.recordedAt());
        out.writeInt(header.ruleVersion());
        out.writeLong(header.gross());
        out.writeLong(header.net());
        text(out, header.tender());
        out.writeLong(tx.money());
        out.writeLong(tx.points());
        optional(out, tx.reverses());
        text(out, header.reason());
        out.writeInt(header.body().length);
        out.write(header.body());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void instant(DataOutputStream out, Instant instant) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano() / MICRO);
    }

    private static void optional(DataOutputStream out, Optional<Long> value) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            out.writeLong(value.get());
        }
    }
}
