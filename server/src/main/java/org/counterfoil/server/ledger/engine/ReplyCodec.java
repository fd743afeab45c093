package org.counterfoil.server.ledger.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.PostedLeg;
import org.counterfoil.server.ledger.PostedTransaction;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.TransactionNumber;

/**
 * The stored reply: an outcome as bytes, from which the same outcome comes back for ever. The first byte is the format,
 * so that a later version knows what it reads.
 */
final class ReplyCodec {

    /** Not 1 or 2: with these began the replies that did not name their format yet. */
    private static final int FORMAT = 3;
    private static final int POSTED = 1;
    private static final int REFUSED = 2;

    private ReplyCodec() {}

    static byte[] encode(PostingOutcome outcome) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            switch (outcome) {
                case PostingOutcome.Posted posted -> write(out, posted.transaction());
                case PostingOutcome.Refused refused -> write(out, refused.refusal());
            }
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /**
     * The outcome, as one that was given before.
     *
     * @throws IllegalStateException when the reply is of a format that this version does not read
     */
    static PostingOutcome decode(byte[] reply) {
        try (var in = new DataInputStream(new ByteArrayInputStream(reply))) {
            var format = in.readByte();
            if (format != FORMAT) {
                throw new IllegalStateException("A stored reply has format " + format + "; this version reads format "
                        + FORMAT + " alone");
            }
            var form = in.readByte();
            return switch (form) {
                case POSTED -> new PostingOutcome.Posted(readTransaction(in), true);
                case REFUSED -> new PostingOutcome.Refused(readRefusal(in), true);
                default -> throw new IllegalStateException("a reply of an unknown form: " + form);
            };
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void write(DataOutputStream out, PostedTransaction transaction) throws IOException {
        out.writeByte(POSTED);
        out.writeLong(transaction.id());
        out.writeUTF(transaction.kind().name());
        out.writeLong(transaction.recordedAt().getEpochSecond());
        out.writeInt(transaction.recordedAt().getNano());
        out.writeLong(transaction.businessDate().toEpochDay());
        write(out, transaction.legs());
        write(out, transaction.untouched());
        out.writeInt(transaction.reservations().size());
        for (var reservation : transaction.reservations()) {
            out.writeLong(reservation);
        }
    }

    private static void write(DataOutputStream out, List<PostedLeg> legs) throws IOException {
        out.writeInt(legs.size());
        for (var leg : legs) {
            out.writeLong(leg.account().merchant());
            out.writeLong(leg.account().owner());
            out.writeUTF(leg.account().kind().name());
            out.writeUTF(leg.account().asset());
            out.writeLong(leg.account().scope());
            out.writeLong(leg.amount());
            out.writeBoolean(leg.after().isPresent());
            if (leg.after().isPresent()) {
                out.writeLong(leg.after().getAsLong());
            }
        }
    }

    private static PostedTransaction readTransaction(DataInputStream in) throws IOException {
        var id = in.readLong();
        var kind = TransactionKind.valueOf(in.readUTF());
        var recordedAt = Instant.ofEpochSecond(in.readLong(), in.readInt());
        var businessDate = LocalDate.ofEpochDay(in.readLong());
        var legs = readLegs(in);
        var untouched = readLegs(in);
        var reservations = new ArrayList<Long>();
        for (var left = in.readInt(); left > 0; left--) {
            reservations.add(in.readLong());
        }
        return new PostedTransaction(id, TransactionNumber.of(id, businessDate).text(), kind, recordedAt, businessDate,
                legs, untouched, reservations);
    }

    private static List<PostedLeg> readLegs(DataInputStream in) throws IOException {
        var legs = new ArrayList<PostedLeg>();
        for (var left = in.readInt(); left > 0; left--) {
            legs.add(readLeg(in));
        }
        return legs;
    }

    private static PostedLeg readLeg(DataInputStream in) throws IOException {
        var account = new AccountKey(in.readLong(), in.readLong(), AccountKind.valueOf(in.readUTF()), in.readUTF(),
                in.readLong());
        var amount = in.readLong();
        if (!in.readBoolean()) {
            return new PostedLeg(account, amount, OptionalLong.empty(), OptionalLong.empty());
        }
        var after = in.readLong();
        return new PostedLeg(account, amount, OptionalLong.of(after - amount), OptionalLong.of(after));
    }

    private static void write(DataOutputStream out, Refusal refusal) throws IOException {
        out.writeByte(REFUSED);
        out.writeUTF(refusal.code().name());
        out.writeInt(refusal.arguments().size());
        for (var argument : new TreeMap<>(refusal.arguments()).entrySet()) {
            out.writeUTF(argument.getKey());
            out.writeUTF(argument.getValue());
        }
    }

    private static Refusal readRefusal(DataInputStream in) throws IOException {
        var code = RefusalCode.valueOf(in.readUTF());
        var arguments = new TreeMap<String, String>();
        for (var left = in.readInt(); left > 0; left--) {
            arguments.put(in.readUTF(), in.readUTF());
        }
        return new Refusal(code, arguments);
    }
}
