package org.counterfoil.server.ledger.inline;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.DurableCommits;
import org.counterfoil.server.ledger.InlineLedger;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.engine.PostingEngine;
import org.counterfoil.server.ledger.engine.Verdict;
import org.counterfoil.server.ledger.slot.FencedException;
import org.counterfoil.server.ledger.slot.HeldSlot;
import org.counterfoil.server.ledger.slot.Slot;
import org.counterfoil.server.ledger.slot.WriterSlots;
import org.counterfoil.server.ledger.store.Dialect;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The {@link InlineLedger} of a node. Its slot stays locked until the caller commits, so these transactions follow one
 * another; those of the desk run beside them in slots of their own.
 */
public final class TransactionLedger implements InlineLedger, AutoCloseable {

    private static final int LANE = 100;

    private final DataSource dataSource;
    private final Dialect dialect;
    private final PostingEngine engine;
    private final WriterSlots slots;
    private final DurableCommits commits;
    private volatile Optional<HeldSlot> slot = Optional.empty();

    public TransactionLedger(DataSource dataSource, Dialect dialect, PostingEngine engine, WriterSlots slots,
            DurableCommits commits) {
        this.dataSource = dataSource;
        this.dialect = dialect;
        this.engine = engine;
        this.slots = slots;
        this.commits = commits;
    }

    /** Takes the node's slot for these postings. */
    public void start(String node) {
        slot = Optional.of(new HeldSlot(slots, node, LANE));
    }

    @Override
    public List<PostingOutcome> post(List<PostingRequest> requests) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Inline postings belong to a transaction of the caller");
        }
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            var outcomes = post(connection, requests, held());
            commits.join();
            return outcomes;
        } catch (SQLException failure) {
            if (dialect.isRepeatable(failure) || dialect.isLockTimeout(failure)) {
                throw Refusal.of(RefusalCode.BUSY).thrown();
            }
            throw new IllegalStateException("The database refused the posting", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** Where the slot was taken over, nothing was written under it: another one takes the requests. */
    private List<PostingOutcome> post(Connection connection, List<PostingRequest> requests, HeldSlot held)
            throws SQLException {
        var current = held.current();
        try {
            return post(connection, requests, current);
        } catch (FencedException silent) {
            held.renew(current);
            return post(connection, requests, held.current());
        }
    }

    private List<PostingOutcome> post(Connection connection, List<PostingRequest> requests, Slot current)
            throws SQLException {
        var outcomes = new ArrayList<PostingOutcome>();
        // Several lock all shards of their quotas at once: none must step aside and run after those that follow it.
        var verdicts = engine.runWithin(connection, current, requests, requests.size() > 1 || grants(requests));
        for (var i = 0; i < verdicts.size(); i++) {
            outcomes.add(switch (verdicts.get(i)) {
                case Verdict.Answered(PostingOutcome outcome) -> outcome;
                case Verdict.Failed(RuntimeException failure) -> throw failure;
                case Verdict.NeedsAllShards again -> alone(connection, requests.get(i), current);
            });
        }
        return outcomes;
    }

    /** Whether a quota is granted, which takes all of its shards. */
    private static boolean grants(List<PostingRequest> requests) {
        return requests.stream().flatMap(request -> request.instructions().stream())
                .anyMatch(step -> step instanceof Instruction.Quota quota
                        && quota.purpose() == Instruction.QuotaPurpose.GRANT);
    }

    private PostingOutcome alone(Connection connection, PostingRequest request, Slot current) throws SQLException {
        return switch (engine.runWithin(connection, current, List.of(request), true).getFirst()) {
            case Verdict.Answered(PostingOutcome outcome) -> outcome;
            case Verdict.Failed(RuntimeException failure) -> throw failure;
            case Verdict.NeedsAllShards never -> throw new IllegalStateException("all shards were locked");
        };
    }

    /** Leaves the slot to others. */
    @Override
    public void close() {
        slot.ifPresent(HeldSlot::release);
        slot = Optional.empty();
    }

    private HeldSlot held() {
        return slot.orElseThrow(() -> new IllegalStateException("The ledger does not run"));
    }
}
