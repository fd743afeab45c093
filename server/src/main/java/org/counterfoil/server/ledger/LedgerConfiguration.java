package org.counterfoil.server.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import org.counterfoil.server.ledger.books.CallerTransaction;
import org.counterfoil.server.ledger.books.HouseBalances;
import org.counterfoil.server.ledger.books.JdbcAccounts;
import org.counterfoil.server.ledger.close.FileSeals;
import org.counterfoil.server.ledger.close.JdbcDayClose;
import org.counterfoil.server.ledger.engine.PostingEngine;
import org.counterfoil.server.ledger.engine.StoredAnswers;
import org.counterfoil.server.ledger.feed.JdbcLedgerFeed;
import org.counterfoil.server.ledger.group.GroupLedger;
import org.counterfoil.server.ledger.inline.OpenedAtOtherTimes;
import org.counterfoil.server.ledger.inline.TransactionLedger;
import org.counterfoil.server.ledger.slot.NodeWatch;
import org.counterfoil.server.ledger.slot.WriterSlots;
import org.counterfoil.server.ledger.store.AccountDirectory;
import org.counterfoil.server.ledger.store.Dialect;
import org.counterfoil.server.shared.keys.DataDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts the ledger together. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    Dialect ledgerDialect(DataSource dataSource) {
        return Dialect.of(dataSource);
    }

    @Bean
    DurabilityBarrier durabilityBarrier(Dialect dialect, DataSource dataSource) {
        return dialect.barrier(dataSource);
    }

    /** The server's transaction manager itself waits for the barrier at every commit: nobody need wait again. */
    @Bean
    DurableCommits durableCommits() {
        return DurableCommits.leftToTheManager();
    }

    @Bean
    AccountDirectory accountDirectory(Dialect dialect) {
        return new AccountDirectory(dialect);
    }

    @Bean
    PostingEngine postingEngine(Dialect dialect, AccountDirectory directory, Clock clock) {
        return new PostingEngine(dialect, directory, clock);
    }

    @Bean
    WriterSlots writerSlots(DataSource dataSource, Dialect dialect) {
        return new WriterSlots(dataSource, dialect);
    }

    @Bean(destroyMethod = "")
    GroupLedger ledger(DataSource dataSource, Dialect dialect, PostingEngine engine, WriterSlots slots,
            DurabilityBarrier barrier) {
        return new GroupLedger(new GroupLedger.Parts(dataSource, dialect, engine, slots, barrier));
    }

    @Bean(destroyMethod = "")
    TransactionLedger inlineLedger(DataSource dataSource, Dialect dialect, PostingEngine engine, WriterSlots slots,
            DurableCommits commits) {
        return new TransactionLedger(dataSource, dialect, engine, slots, commits);
    }

    @Bean
    Backdating backdating(DataSource dataSource, Dialect dialect, WriterSlots slots, DurableCommits commits) {
        return (node, times) -> {
            var engine = new PostingEngine(dialect, new AccountDirectory(dialect), times);
            var ledger = new TransactionLedger(dataSource, dialect, engine, slots, commits);
            ledger.start(node);
            return new OpenedAtOtherTimes(ledger);
        };
    }

    @Bean
    LedgerLifecycle ledgerLifecycle(GroupLedger group, TransactionLedger inline, DataSource dataSource,
            Dialect dialect, DataDirectory directory) {
        var kept = directory.readOrMake("node", () -> UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
        var node = new String(kept, StandardCharsets.US_ASCII);
        var living = dialect.severalNodes()
                ? Optional.of(new LivingNode(new NodeWatch(dataSource), node))
                : Optional.<LivingNode>empty();
        return new LedgerLifecycle(group, inline, living, node);
    }

    @Bean
    CallerTransaction callerTransaction(DataSource dataSource, PlatformTransactionManager manager) {
        return new CallerTransaction(dataSource, manager);
    }

    @Bean
    Accounts accounts(CallerTransaction transaction, Dialect dialect, AccountDirectory directory,
            DurableCommits commits) {
        return new JdbcAccounts(transaction, dialect, directory, commits);
    }

    @Bean
    AnsweredRequests answeredRequests(CallerTransaction transaction) {
        return new StoredAnswers(transaction);
    }

    @Bean
    LedgerFeed ledgerFeed(CallerTransaction transaction) {
        return new JdbcLedgerFeed(transaction);
    }

    @Bean
    HouseBalances houseBalances(LedgerFeed feed, CallerTransaction transaction) {
        return new HouseBalances(feed, transaction);
    }

    @Bean
    DaySeals daySeals(DataDirectory directory) {
        return new FileSeals(directory);
    }

    @Bean
    DayClose dayClose(CallerTransaction transaction, DurableCommits commits, DaySeals seals, Clock clock) {
        return new JdbcDayClose(transaction, commits, seals, clock);
    }
}
