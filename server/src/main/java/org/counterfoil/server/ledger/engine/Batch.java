package org.counterfoil.server.ledger.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.slot.FencedException;
import org.counterfoil.server.ledger.slot.Slot;
import org.counterfoil.server.ledger.store.AccountRows;
import org.counterfoil.server.ledger.store.Dialect;
import org.counterfoil.server.ledger.store.LotRows;
import org.counterfoil.server.ledger.store.OriginRows;
import org.counterfoil.server.ledger.store.RequestRows;
import org.counterfoil.server.ledger.store.ReservationRows;
import org.counterfoil.server.ledger.store.SlotHead;
import org.counterfoil.server.ledger.store.SlotRows;

/** Everything that a batch is decided on, read under its locks. */
record Batch(Slot slot, SlotHead head, Book read, Answers answers, Set<StoreDay> closedDays, Plan plan,
        Map<AccountKey, Long> ids) {

    /** A business day of a store. */
    record StoreDay(long merchant, long store, LocalDate day) {

        static StoreDay of(PostingRequest request) {
            var header = request.header();
            return new StoreDay(header.merchant(), header.store(), header.businessDate());
        }
    }

    /**
     * Locks the slot, then the accounts, and only then reads: so the same request at two nodes finds its answer, and
     * every balance is the last one.
     *
     * @throws FencedException when somebody took over the slot
     */
    static Batch lock(Connection connection, Dialect dialect, Slot slot, List<PostingRequest> requests, Plan plan,
            Map<AccountKey, Long> ids) throws SQLException {
        var head = SlotRows.lock(connection, slot.number(), slot.epoch()).orElseThrow(() -> new FencedException(slot));
        var book = Book.empty();
        var withLots = new HashSet<Long>();
        for (var account : AccountRows.lock(connection, dialect, Plan.lockedOf(ids))) {
            book.put(account);
            if (plan.needsLots(account.key())) {
                book.lotsAreKnown(account.id());
                withLots.add(account.id());
            }
        }
        var answers = answered(connection, dialect, requests);
        readLots(connection, dialect, book, withLots, plan.lots());
        if (!plan.origins().isEmpty()) {
            OriginRows.states(connection, dialect, plan.origins().keySet()).forEach(book::put);
        }
        if (!plan.reservations().isEmpty()) {
            ReservationRows.byId(connection, plan.reservations()).forEach(book::put);
        }
        return new Batch(slot, head, book, answers, closed(connection, requests), plan, ids);
    }

    private static Answers answered(Connection connection, Dialect dialect, List<PostingRequest> requests)
            throws SQLException {
        var answers = new Answers();
        RequestRows.byUuid(connection, requests.stream().map(PostingRequest::uuid).toList()).forEach(answers::known);
        var sequences = requests.stream().flatMap(request -> request.sequence().stream()).distinct().toList();
        if (!sequences.isEmpty()) {
            dialect.answered(connection, sequences).forEach(answers::known);
        }
        return answers;
    }

    private static void readLots(Connection connection, Dialect dialect, Book book, Set<Long> accounts,
            Set<Long> lots) throws SQLException {
        if (!accounts.isEmpty()) {
            dialect.lotsLeft(connection, accounts).forEach(book::put);
        }
        if (!lots.isEmpty()) {
            LotRows.byId(connection, lots).forEach(book::put);
        }
    }

    private static Set<StoreDay> closed(Connection connection, List<PostingRequest> requests) throws SQLException {
        var closed = new HashSet<StoreDay>();
        for (var day : new HashSet<>(requests.stream().map(StoreDay::of).toList())) {
            if (SlotRows.isClosed(connection, day.merchant(), day.store(), day.day())) {
                closed.add(day);
            }
        }
        return closed;
    }

    /** All shards of quotas that are locked. */
    List<AccountKey> shards() {
        return read.accounts().keySet().stream().filter(key -> key.kind().isSharded()).toList();
    }
}
