package org.counterfoil.server.ledger.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.slot.Slot;
import org.counterfoil.server.ledger.store.AccountDirectory;
import org.counterfoil.server.ledger.store.Dialect;

/**
 * Decides and writes a batch of requests on a connection whose transaction somebody else begins and ends. The one
 * algorithm of both drivers.
 */
public final class PostingEngine {

    private final Dialect dialect;
    private final AccountDirectory directory;
    private final Clock clock;

    public PostingEngine(Dialect dialect, AccountDirectory directory, Clock clock) {
        this.dialect = dialect;
        this.directory = directory;
        this.clock = clock;
    }

    /** Finds the ids of accounts on a connection. */
    @FunctionalInterface
    private interface Resolver {
        Map<AccountKey, Long> resolve(Connection connection, Collection<AccountKey> keys) throws SQLException;
    }

    /**
     * Runs a batch as a transaction of its own, which the caller commits. Accounts that have to be opened are committed
     * at once.
     *
     * @param allShards lock all shards of the quotas that are named; for a request that found its own shard empty
     */
    public List<Verdict> run(Connection connection, Slot slot, List<PostingRequest> requests, boolean allShards)
            throws SQLException {
        return run(connection, slot, requests, allShards, directory::resolveAndCommit);
    }

    /** Runs a batch as a part of the caller's transaction. */
    public List<Verdict> runWithin(Connection connection, Slot slot, List<PostingRequest> requests, boolean allShards)
            throws SQLException {
        return run(connection, slot, requests, allShards, directory::resolve);
    }

    private List<Verdict> run(Connection connection, Slot slot, List<PostingRequest> requests, boolean allShards,
            Resolver resolver) throws SQLException {
        var plan = Plan.of(connection, slot.number(), requests, allShards);
        var named = resolver.resolve(connection, plan.accounts());
        var batch = Batch.lock(connection, dialect, slot, requests, plan, named);
        var decisions = new Decisions(batch, clock, allShards);
        var verdicts = new ArrayList<Verdict>();
        for (var request : requests) {
            verdicts.add(decisions.decide(request));
        }
        write(connection, batch, decisions);
        return verdicts;
    }

    private void write(Connection connection, Batch batch, Decisions decisions) throws SQLException {
        var writing = new Writing(batch, decisions);
        var ids = new HashMap<>(batch.ids());
        var late = writing.lateAccounts(ids);
        if (!late.isEmpty()) {
            ids.putAll(directory.resolve(connection, late));
        }
        var rows = writing.rows(ids);
        if (!rows.isEmpty()) {
            dialect.write(connection, rows);
        }
    }
}
