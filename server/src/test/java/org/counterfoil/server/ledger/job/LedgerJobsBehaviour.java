package org.counterfoil.server.ledger.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.server.ledger.AccountBalance;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.DayClose;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.Ledger;
import org.counterfoil.server.ledger.NewLot;
import org.counterfoil.server.ledger.PostedTransaction;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.TransactionHeader;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the ledger does by the clock, run as the scheduler runs it. */
abstract class LedgerJobsBehaviour {

    /** In Shanghai, when the clock of the tests stands still. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final long MEMBER = 7_001;

    @Autowired
    private Scheduler scheduler;
    @Autowired
    private List<RecurringTask<?>> tasks;
    @Autowired
    private Houses houses;
    @Autowired
    private TestClock clock;
    @Autowired
    private Ledger ledger;
    @Autowired
    private Accounts accounts;
    @Autowired
    private DayClose days;
    @Autowired
    private JdbcClient jdbc;

    private House house;

    @BeforeEach
    void openAHouse() {
        house = houses.open();
    }

    @Test
    void theSchedulerKnowsThemAll() {
        assertThat(scheduler.getScheduledExecutions(ScheduledExecutionsFilter.all()))
                .extracting(job -> job.getTaskInstance().getTaskName())
                .contains("expire-lots", "release-reservations", "advance-house-balances", "close-days",
                        "ledger-proofs");
    }

    @Test
    void whatIsPastItsLastDayExpiresOnTheMerchantsOwnDate() {
        post(0, give(40, Optional.of(TODAY)));
        run("expire-lots");
        assertThat(bonus().balance()).isEqualTo(40);

        // 16:00 UTC is the first minute of the next day in Shanghai
        try (var _ = clock.later(Duration.ofHours(14).minusSeconds(1))) {
            run("expire-lots");
            assertThat(bonus().balance()).isEqualTo(40);
        }
        try (var _ = clock.later(Duration.ofHours(14))) {
            run("expire-lots");
            assertThat(bonus().balance()).isZero();
        }
    }

    @Test
    void whatWasHeldBackIsFreedWhenItsTimeIsOver() {
        post(0, give(100, Optional.empty()));
        post(0, new Instruction.Reserve(AccountKey.bonus(house.merchant(), MEMBER), 80,
                clock.instant().plusSeconds(60)));
        run("release-reservations");
        assertThat(bonus().available()).isEqualTo(20);

        try (var _ = clock.later(Duration.ofSeconds(61))) {
            run("release-reservations");
            assertThat(bonus().available()).isEqualTo(100);
        }
    }

    @Test
    void theBalancesOfTheHouseFollowTheBooks() {
        run("advance-house-balances");
        var cost = AccountKey.house(house.merchant(), AccountKind.BONUS_COST, 0, Assets.MONEY);
        post(0, give(55, Optional.empty()));
        assertThat(snapshots()).isZero();

        run("advance-house-balances");

        assertThat(snapshots()).isEqualTo(-55);
        assertThat(accounts.balances(List.of(cost)).getFirst().balance()).isEqualTo(-55);
    }

    @Test
    void daysThatAreOverAreClosedAndTodayIsNot() {
        var store = house.places().store();
        var other = house.places().other();
        post(store, give(10, Optional.empty()));
        run("close-days");
        assertThat(days.find(house.merchant(), store, TODAY)).isEmpty();

        try (var _ = clock.later(Duration.ofDays(1))) {
            run("close-days");
            var closed = days.find(house.merchant(), store, TODAY);
            assertThat(closed).hasValueSatisfying(day -> assertThat(day.totals()).contains("\"amount\":10}"));
            run("close-days");
            assertThat(days.find(house.merchant(), store, TODAY)).usingRecursiveComparison().isEqualTo(closed);
        }
        assertThat(days.find(house.merchant(), other, TODAY)).as("a store without transactions").isEmpty();
    }

    private void run(String name) {
        var task = tasks.stream().filter(job -> job.getName().equals(name)).findFirst().orElseThrow();
        execute(task);
    }

    /** None of them asks the scheduler for anything. */
    private static <T> void execute(RecurringTask<T> task) {
        task.execute(new TaskInstance<>(task.getName(), RecurringTask.INSTANCE), null);
    }

    private Instruction[] give(long amount, Optional<LocalDate> lastDay) {
        var lot = NewLot.gift(house.places().store(), Optional.empty(), lastDay);
        return new Instruction[]{
                new Instruction.Fixed(AccountKey.bonus(house.merchant(), MEMBER), amount, Optional.of(lot)),
                new Instruction.Balance(AccountKey.house(house.merchant(), AccountKind.BONUS_COST, 0, Assets.MONEY))};
    }

    private PostedTransaction post(long store, Instruction... steps) {
        var header = new TransactionHeader(house.merchant(), TransactionKind.ADJUSTMENT, store, 0, 0,
                Optional.empty(), Optional.empty(), Optional.of(MEMBER), TODAY, clock.instant(), 0, 0, 0, "", "",
                new byte[]{'{', '}'}, Optional.empty());
        return ledger.post(new PostingRequest(UUID.randomUUID(), new byte[0], header, List.of(steps),
                Optional.empty())).orThrow();
    }

    private AccountBalance bonus() {
        return accounts.balances(List.of(AccountKey.bonus(house.merchant(), MEMBER))).getFirst();
    }

    private long snapshots() {
        return jdbc.sql("select coalesce(sum(h.balance), 0) from house_balance h join account a on a.id = h.account_id"
                + " where a.merchant_id = ?").param(house.merchant()).query(Long.class).single();
    }
}
