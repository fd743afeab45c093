package org.counterfoil.server.system.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.counterfoil.server.ledger.Backdating;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.value.transaction.TransactionRecords;

/** Posts acts through the ledger's own inline driver, at the times of the story. */
final class StoryBooks implements AutoCloseable {

    private static final String NODE = "demo";
    private static final int TIME_BITS = 16;
    private static final int RANDOM_BITS = 1 << 12;
    private static final long VERSION = 7L << 12;

    private final StoryClock clock = new StoryClock();
    private final Backdating.Opened ledger;
    private final TransactionRecords records;
    private final Random random;
    private int posted;

    StoryBooks(Backdating backdating, TransactionRecords records, Random random) {
        this.ledger = backdating.open(NODE, clock);
        this.records = records;
        this.random = random;
    }

    /** Posts in order, within the caller's transaction. */
    List<PostingOutcome> post(List<Act> acts, LocalDate date) {
        clock.tell(acts.stream().map(Act::at).toList());
        posted += acts.size();
        return ledger.post(acts.stream().map(act -> request(act, date)).toList());
    }

    /** How many were given to the ledger so far. */
    int posted() {
        return posted;
    }

    private PostingRequest request(Act act, LocalDate date) {
        var site = act.desk().site(act.at(), date);
        var uuid = uuid(act.at());
        var header = act.recipe().header(site, act.body().remark(), records.write(act.body()));
        return new PostingRequest(uuid, digest(uuid), header, act.recipe().steps(site), Optional.empty());
    }

    /** In the order of time, so that neighbours in time are neighbours in the index. */
    private UUID uuid(Instant at) {
        var time = at.toEpochMilli() << TIME_BITS | VERSION | random.nextInt(RANDOM_BITS);
        return new UUID(time, Long.MIN_VALUE | random.nextLong() >>> 2);
    }

    private static byte[] digest(UUID uuid) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(uuid.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform knows SHA-256", impossible);
        }
    }

    @Override
    public void close() {
        ledger.close();
    }
}
