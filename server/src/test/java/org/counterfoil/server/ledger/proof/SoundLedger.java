package org.counterfoil.server.ledger.proof;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.counterfoil.server.ledger.DaySeal;
import org.counterfoil.server.ledger.DurableCommits;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.OneSeal;
import org.counterfoil.server.ledger.PostedTransaction;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.ledger.SpentPoints;
import org.counterfoil.server.ledger.books.CallerTransaction;
import org.counterfoil.server.ledger.books.HouseBalances;
import org.counterfoil.server.ledger.close.JdbcDayClose;
import org.counterfoil.server.ledger.engine.PostingEngine;
import org.counterfoil.server.ledger.feed.JdbcLedgerFeed;
import org.counterfoil.server.ledger.group.GroupLedger;
import org.counterfoil.server.ledger.inline.TransactionLedger;
import org.counterfoil.server.ledger.job.ExpireLots;
import org.counterfoil.server.ledger.slot.WriterSlots;
import org.counterfoil.server.ledger.store.AccountDirectory;
import org.counterfoil.server.ledger.store.Dialect;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a ledger in which everything happened once that can happen, through the engine itself. */
final class SoundLedger implements AutoCloseable {

    static final long MERCHANT = 1;
    static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T02:30:00.123456789Z"), ZoneOffset.UTC);

    private static final long HERE = 11;
    private static final long THERE = 12;

    private final GroupLedger ledger;
    private final TransactionLedger inline;
    private final TransactionTemplate transactions;
    private final CallerTransaction caller;
    private final Till here = new Till(MERCHANT, HERE, DAY, CLOCK);
    private final Till there = new Till(MERCHANT, THERE, DAY, CLOCK);

    private SoundLedger(DataSource database) {
        var dialect = Dialect.of(database);
        var engine = new PostingEngine(dialect, new AccountDirectory(dialect), CLOCK);
        var slots = new WriterSlots(database, dialect);
        var manager = new DataSourceTransactionManager(database);
        transactions = new TransactionTemplate(manager);
        caller = new CallerTransaction(database, manager);
        ledger = new GroupLedger(new GroupLedger.Parts(database, dialect, engine, slots, () -> {}));
        inline = new TransactionLedger(database, dialect, engine, slots, new DurableCommits(() -> {}));
        ledger.start("node");
        inline.start("node");
    }

    /** Fills an empty ledger; days are sealed by {@code seal}. */
    static void fill(DataSource database, DaySeal seal) {
        try (var sound = new SoundLedger(database)) {
            sound.trade();
            sound.takeBack();
            sound.keepBack();
            sound.holdBack();
            sound.otherMerchant();
            sound.endTheDay(seal);
        }
    }

    private void trade() {
        post(here.grant(QuotaKind.RECHARGE, 1_000_000), here.grant(QuotaKind.POINTS, 50_000),
                there.grant(QuotaKind.POINTS, 50_000), here.grant(QuotaKind.RECHARGE, -1_000));
        var soon = Optional.of(DAY.plusDays(1));
        post(here.recharge(101, 21_223, 3_029, soon), here.recharge(102, 50_000, 5_000, Optional.empty()),
                here.recharge(103, 10_000, 0, Optional.empty()));
        post(here.spend(101, 8_200, 82), there.spend(102, 1_999, 19), there.spend(103, 333, 3));
        post(here.cashSale(101, 12_345, 123), here.spendPoints(101, 50), here.counts(102, 10), here.counts(102, -3));
        post(here.transfer(102, 103, 7_777), here.adjust(101, 500), here.adjust(101, -200));
        post(here.coupon(901, 1), here.coupon(902, 1), here.coupon(901, -1), here.cashOut(103, 1_000, 10));
        refuse(here.spend(103, 99_999_999, 0));
        post(here.recharge(101, 1_000, 100, Optional.empty()));
        postInline(here.recharge(104, 3_000, 300, Optional.empty()), here.spend(104, 1_100, 11));
    }

    private void takeBack() {
        var spent = post(there.spend(102, 3_001, 30));
        post(there.voidOf(spent.id(), 102, 3_001, "STORED_VALUE"));
        var recharged = post(here.recharge(105, 8_000, 800, Optional.empty()));
        post(here.voidOf(recharged.id(), 105, 8_000, "CASH"));
        var returned = post(there.spend(102, 10_000, 101));
        post(there.returnOf(returned.id(), 102, 3_333, "STORED_VALUE"),
                there.returnOf(returned.id(), 102, 1, "STORED_VALUE"));
        var sold = post(here.cashSale(103, 5_000, 50));
        post(here.returnOf(sold.id(), 103, 2_500, "BANK_CARD"));
        var earned = post(here.spend(104, 500, 40));
        post(here.spendPoints(104, 45), here.voidOf(earned.id(), 104, 500, "STORED_VALUE"));
    }

    /** Points are spent before what gave them is taken back: a spend, a sale in cash, and a sale in two parts. */
    private void keepBack() {
        var worth = new SpentPoints.Deduct(3, 2);
        post(here.recharge(106, 5_000, 500, Optional.empty()));
        var spent = post(here.spend(106, 2_000, 20));
        post(here.spendPoints(106, 15), here.voidOf(spent.id(), 106, 2_000, "STORED_VALUE", worth));
        var sold = post(here.cashSale(106, 4_000, 41));
        post(here.spendPoints(106, 41), here.voidOf(sold.id(), 106, 4_000, "BANK_CARD", worth));
        var parts = post(here.spend(106, 3_000, 33));
        post(here.spendPoints(106, 33), here.returnOf(parts.id(), 106, 1_000, "STORED_VALUE", worth),
                here.returnOf(parts.id(), 106, 999, "STORED_VALUE", worth));
        var receipt = post(here.cashSale(106, 4_000, 40));
        post(here.spendPoints(106, 40), here.returnOf(receipt.id(), 106, 2_000, "BANK_CARD", worth));
    }

    private void holdBack() {
        post(here.reserve(101, 300));
        var released = post(here.reserve(101, 40)).reservations().getFirst();
        var captured = post(here.reserve(101, 50)).reservations().getFirst();
        post(here.free(new Instruction.Release(released)), here.free(new Instruction.Capture(captured)));
    }

    private void otherMerchant() {
        var till = new Till(2, 21, DAY, CLOCK);
        post(till.grant(QuotaKind.RECHARGE, 9_000), till.recharge(101, 4_000, 40, Optional.empty()));
        post(till.recharge(102, 1_000, 0, Optional.empty()));
    }

    private void endTheDay(DaySeal seal) {
        var commits = new DurableCommits(() -> {});
        var close = new JdbcDayClose(caller, commits, new OneSeal(seal), CLOCK);
        close.close(MERCHANT, HERE, DAY);
        close.close(MERCHANT, THERE, DAY);
        new HouseBalances(new JdbcLedgerFeed(caller), caller).advance();
        var expired = new ExpireLots(ledger, caller, CLOCK).run(MERCHANT, DAY.plusDays(2));
        if (expired == 0) {
            throw new IllegalStateException("no lot expired");
        }
        var tomorrow = new Till(MERCHANT, HERE, DAY.plusDays(1), CLOCK);
        post(tomorrow.spend(102, 100, 1), tomorrow.recharge(102, 100, 0, Optional.empty()));
    }

    private PostedTransaction post(PostingRequest... requests) {
        PostedTransaction last = null;
        for (var request : requests) {
            last = ledger.post(request).orThrow();
        }
        return last;
    }

    private void refuse(PostingRequest request) {
        if (ledger.post(request) instanceof PostingOutcome.Posted) {
            throw new IllegalStateException("this should have been refused");
        }
    }

    private void postInline(PostingRequest... requests) {
        transactions.executeWithoutResult(status -> inline.post(List.of(requests)).forEach(PostingOutcome::orThrow));
    }

    @Override
    public void close() {
        ledger.close();
        inline.close();
    }
}
