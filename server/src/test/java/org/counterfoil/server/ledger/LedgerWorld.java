package org.counterfoil.server.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.books.CallerTransaction;
import org.counterfoil.server.ledger.books.HouseBalances;
import org.counterfoil.server.ledger.books.JdbcAccounts;
import org.counterfoil.server.ledger.close.Ed25519Seal;
import org.counterfoil.server.ledger.close.JdbcDayClose;
import org.counterfoil.server.ledger.engine.PostingEngine;
import org.counterfoil.server.ledger.feed.JdbcLedgerFeed;
import org.counterfoil.server.ledger.group.GroupLedger;
import org.counterfoil.server.ledger.inline.TransactionLedger;
import org.counterfoil.server.ledger.job.ExpireLots;
import org.counterfoil.server.ledger.job.ReleaseReservations;
import org.counterfoil.server.ledger.slot.WriterSlots;
import org.counterfoil.server.ledger.store.AccountDirectory;
import org.counterfoil.server.ledger.store.Dialect;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A whole ledger on one database, without Spring's container; every {@link Desk} is a merchant of its own. */
public final class LedgerWorld implements AutoCloseable {

    /** The day on which tests post. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    /** The moment at which tests post. */
    public static final Instant NOW = Instant.parse("2026-03-10T02:30:00.123456Z");

    private static final Map<TestDatabases, LedgerWorld> SHARED = new EnumMap<>(TestDatabases.class);
    private static final AtomicLong MERCHANTS = new AtomicLong(1_000);

    private final DataSource database;
    private final Clock clock;
    private final DurabilityBarrier barrier;
    private final DurableCommits commits;
    private final Dialect dialect;
    private final TransactionTemplate transactions;
    private final CallerTransaction caller;
    private final AccountDirectory directory;
    private final PostingEngine engine;
    private final WriterSlots slots;
    private final GroupLedger ledger;
    private final TransactionLedger inline;
    private final DaySeal seal = new Ed25519Seal(Ed25519Seal.newKey());

    LedgerWorld(DataSource database, String node, Clock clock, DurabilityBarrier barrier) {
        this.database = database;
        this.clock = clock;
        this.barrier = barrier;
        this.commits = new DurableCommits(barrier);
        this.dialect = Dialect.of(database);
        var manager = new DataSourceTransactionManager(database);
        this.transactions = new TransactionTemplate(manager);
        this.caller = new CallerTransaction(database, manager);
        this.directory = new AccountDirectory(dialect);
        this.engine = new PostingEngine(dialect, directory, clock);
        this.slots = new WriterSlots(database, dialect);
        this.ledger = new GroupLedger(new GroupLedger.Parts(database, dialect, engine, slots, barrier));
        this.inline = new TransactionLedger(database, dialect, engine, slots, commits);
        ledger.start(node);
        inline.start(node);
    }

    /** The world that most tests share, on a database of this kind; merchants keep them apart. */
    static synchronized LedgerWorld on(TestDatabases kind) {
        return SHARED.computeIfAbsent(kind, LedgerWorld::fresh);
    }

    /** A world of its own on a fresh database; it does not wait for the disk. */
    public static LedgerWorld fresh(TestDatabases kind) {
        return new LedgerWorld(kind.fresh(), "node", new TickingClock(NOW), () -> {});
    }

    /** A world of its own on this database, with this clock and barrier. */
    public static LedgerWorld on(DataSource database, Clock clock, DurabilityBarrier barrier) {
        return new LedgerWorld(database, "node", clock, barrier);
    }

    /** Another node on the same database. */
    public LedgerWorld another(String node) {
        return new LedgerWorld(database, node, clock, barrier);
    }

    /** A desk of a merchant that nobody else uses. */
    public Desk desk() {
        return new Desk(this, MERCHANTS.incrementAndGet());
    }

    public DataSource database() {
        return database;
    }

    public GroupLedger ledger() {
        return ledger;
    }

    public TransactionLedger inline() {
        return inline;
    }

    public TransactionTemplate transactions() {
        return transactions;
    }

    public Dialect dialect() {
        return dialect;
    }

    WriterSlots slots() {
        return slots;
    }

    PostingEngine engine() {
        return engine;
    }

    public CallerTransaction caller() {
        return caller;
    }

    public Clock clock() {
        return clock;
    }

    public Accounts accounts() {
        return new JdbcAccounts(caller, dialect, directory, commits);
    }

    LedgerFeed feed() {
        return new JdbcLedgerFeed(caller);
    }

    HouseBalances houseBalances() {
        return new HouseBalances(feed(), caller);
    }

    /** Signs with a key of this world alone. */
    public DayClose dayClose() {
        return new JdbcDayClose(caller, commits, new OneSeal(seal), clock);
    }

    public ExpireLots expireLots() {
        return new ExpireLots(ledger, caller, clock);
    }

    ReleaseReservations releaseReservations(Instant now) {
        return new ReleaseReservations(ledger, caller, Clock.fixed(now, ZoneOffset.UTC));
    }

    @Override
    public void close() {
        ledger.close();
        inline.close();
    }
}
