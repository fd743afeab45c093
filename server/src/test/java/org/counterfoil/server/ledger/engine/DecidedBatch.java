package org.counterfoil.server.ledger.engine;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountMode;
import org.counterfoil.server.ledger.AccountState;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.slot.Slot;
import org.counterfoil.server.ledger.store.AccountRow;
import org.counterfoil.server.ledger.store.LotRow;
import org.counterfoil.server.ledger.store.SlotHead;
import org.counterfoil.server.ledger.store.TransactionHash;

/** A batch as if everything it touches had been read and locked: what is left is to decide it. */
public final class DecidedBatch {

    private static final long PLENTY = 1_000_000_000_000L;
    private static final Slot SLOT = new Slot(1, 1);

    private final List<PostingRequest> requests;
    private final Plan plan;
    private final Book book = Book.empty();
    private final AtomicLong ids = new AtomicLong();

    /** Of requests that reverse, expire and release nothing: what those look up is not here. */
    public DecidedBatch(List<PostingRequest> requests) {
        this.requests = List.copyOf(requests);
        try {
            plan = Plan.of(null, SLOT.number(), this.requests, false);
        } catch (SQLException impossible) {
            throw new IllegalStateException("nothing asks the database", impossible);
        }
        plan.accounts().stream().filter(key -> key.kind().mode() != AccountMode.H).forEach(this::open);
    }

    private void open(AccountKey key) {
        var id = ids.incrementAndGet();
        book.put(new AccountRow(id, key, AccountState.OPEN, PLENTY, 0, 1));
        if (plan.needsLots(key)) {
            book.lotsAreKnown(id);
            for (var lot = 1; lot <= 2; lot++) {
                book.put(new LotRow(ids.incrementAndGet(), id, 1, Optional.empty(), 1, Optional.empty(), lot,
                        PLENTY / 2, 0, PLENTY / 2));
            }
        }
    }

    /** Decides all of it from the beginning, and returns how many requests were accepted. */
    public int decide() {
        var head = new SlotHead(1, TransactionHash.start());
        var batch = new Batch(SLOT, head, book, new Answers(), Set.of(), plan, Map.of());
        var decisions = new Decisions(batch, Clock.systemUTC(), false);
        requests.forEach(decisions::decide);
        return decisions.accepted().size();
    }
}
