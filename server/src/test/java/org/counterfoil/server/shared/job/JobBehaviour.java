package org.counterfoil.server.shared.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.shared.job.JobState;
import org.counterfoil.server.testing.HeldWork;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Jobs;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.testing.LongList;
import org.counterfoil.server.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs through the download centre's door. The administrator of a house owns those that are made here. */
abstract class JobBehaviour {

    @Autowired
    private Houses houses;
    @Autowired
    private JobQueue queue;
    @Autowired
    private JobRows rows;
    @Autowired
    private JobPieces pieces;
    @Autowired
    private JobRunner runner;
    @Autowired
    private ExpiredJobs expired;
    @Autowired
    private HeldWork held;
    @Autowired
    private TestClock clock;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Scheduler scheduler;
    @Autowired
    private JdbcClient database;
    @Value("${db-scheduler.threads}")
    private int threads;

    private House house;
    private JobApi jobs;

    @BeforeEach
    void open() {
        house = houses.open();
        jobs = house.headquarters().api(JobApi.class);
    }

    @Test
    void aJobRunsByItselfAndItsFileComesWithNameAndLength() {
        var job = Jobs.ended(jobs, begin("陈晓云").id());

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.done()).isEqualTo(1);
        assertThat(job.file()).contains(new JobRow.LeftFile("held.csv", 9));
        var answer = jobs.download(job.id());
        assertThat(answer.getHeaders().getContentLength()).isEqualTo(9);
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("held.csv");
        assertThat(text(jobs, job.id())).isEqualTo("陈晓云");
    }

    @Test
    void aRunningJobEndsAtItsNextStepWhenItIsCancelled() {
        var name = UUID.randomUUID().toString();
        var hold = held.hold(name);
        var job = begin(name);
        hold.awaitJob();
        refused(RefusalCode.JOB_NOT_ENDED, () -> jobs.remove(job.id()));

        assertThat(jobs.cancel(job.id()).state()).isEqualTo(JobState.RUNNING);
        hold.release();

        assertThat(Jobs.ended(jobs, job.id()).state()).isEqualTo(JobState.CANCELLED);
        refused(RefusalCode.JOB_WITHOUT_FILE, () -> jobs.download(job.id()));
        assertThat(jobs.cancel(job.id()).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void aWaitingJobIsCancelledAtOnceAndNeverRuns() {
        var id = add("never");

        assertThat(jobs.cancel(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(run(id)).isTrue();
        assertThat(jobs.one(id).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void aJobWhoseNodeDiedBeginsAnewAndItsFileIsWhole() {
        var id = add("whole");
        house.run(() -> {
            assertThat(rows.begin(id, 0)).isTrue();
            pieces.add(id, 1, 0, "half of anoth".getBytes(StandardCharsets.UTF_8));
        });

        assertThat(run(id)).isTrue();

        assertThat(jobs.one(id).state()).isEqualTo(JobState.DONE);
        assertThat(text(jobs, id)).isEqualTo("whole");
        house.run(() -> assertThat(rows.done(id, 1, new JobFile("late", "text/csv", 13))).isFalse());
    }

    @Test
    void aJobIsScheduledInTheTransactionThatTakesItIn() {
        var id = house.as(() -> transaction.execute(status -> {
            var taken = queue.add(job("gone"), house.administrator()).id();
            assertThat(scheduled(taken)).isTrue();
            assertThat(elsewhere().<Boolean>execute(_ -> scheduled(taken))).isFalse();
            status.setRollbackOnly();
            return taken;
        }));
        assertThat(scheduled(id)).isFalse();
        refused(RefusalCode.JOB_UNKNOWN, () -> jobs.one(id));
    }

    @Test
    void whoWasSuspendedMeanwhileGetsNoFile() {
        var id = add("x");
        change("update employee set state = 'SUSPENDED' where merchant_id = ? and staff_number = 'A1'");
        assertThat(run(id)).isTrue();
        assertThat(failureOf(id)).contains(new JobRow.Failure(true, RefusalCode.EMPLOYEE_SUSPENDED.key()));
    }

    @Test
    void whoLostThePermissionMeanwhileGetsNoFile() {
        var id = house.as(() -> rows.add(new NewJob(LongList.KIND, "{}", Map.of()), house.administrator()));
        change("update staff_role set grants = 'TRANSACTIONS=READ' where merchant_id = ?");
        assertThat(run(id)).isTrue();
        assertThat(failureOf(id)).contains(new JobRow.Failure(true, RefusalCode.NOT_PERMITTED.key()));
    }

    @Test
    void aRunThatWasOvertakenIsToldToStop() {
        var id = add("x");
        house.run(() -> {
            rows.begin(id, 0);
            assertThat(rows.advance(id, 1, 5, Optional.of(9L))).isTrue();
            rows.begin(id, 1);
            assertThat(rows.begin(id, 1)).isFalse();
            assertThat(rows.advance(id, 1, 6, Optional.of(9L))).isFalse();
        });
        assertThat(jobs.one(id).done()).isZero();
    }

    @Test
    void aFailedJobShowsTheReferenceOfItsFault() {
        var job = Jobs.ended(jobs, begin(HeldWork.FAILING).id());

        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.failure().orElseThrow().refusal()).isFalse();
        assertThat(job.failure().orElseThrow().text()).matches("[A-Z0-9]{7}");
        refused(RefusalCode.JOB_WITHOUT_FILE, () -> jobs.download(job.id()));
    }

    @Test
    void noMoreThanTwoOfAMerchantRunAtATime() {
        var ids = Stream.of(add("1"), add("2"), add("3"))
                .sorted(Comparator.comparing(id -> house.<Integer, RuntimeException>as(
                        () -> rows.ahead(rows.find(id).orElseThrow().row()))))
                .toList();

        assertThat(run(ids.get(2))).isFalse();
        assertThat(run(ids.getFirst())).isTrue();
        assertThat(run(ids.get(2))).isTrue();
        assertThat(jobs.one(ids.get(2)).state()).isEqualTo(JobState.DONE);
    }

    /** Two long jobs leave the scheduler's other threads to the jobs of the ledger; a third one takes none of them. */
    @Test
    void howeverManyMerchantsExportTheLedgersJobsKeepTheirThreads() throws InterruptedException {
        var others = List.of(houses.open(), houses.open());
        var holds = Stream.generate(() -> UUID.randomUUID().toString()).limit(others.size()).toList();
        var running = IntStream.range(0, others.size()).mapToObj(at -> {
            var id = add(others.get(at), holds.get(at));
            var hold = held.hold(holds.get(at));
            var thread = Thread.startVirtualThread(() -> {
                while (!run(others.get(at), id)) {
                    Thread.onSpinWait(); // until a job of another test has given its slot back
                }
            });
            hold.awaitJob();
            return thread;
        }).toList();
        var third = add("third");

        assertThat(JobRunner.ON_A_NODE).isEqualTo(others.size()).isLessThan(threads);
        assertThat(run(third)).isFalse();
        assertThat(jobs.one(third).state()).isEqualTo(JobState.QUEUED);

        holds.forEach(name -> held.hold(name).release());
        for (var thread : running) {
            thread.join();
        }
        assertThat(run(third)).isTrue();
        assertThat(jobs.one(third).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aNodeThatStopsLeavesItsJobsToTheNext() {
        var id = add("later");
        var steps = new AtomicInteger();

        assertThat(runner.run(house.merchant(), id, () -> steps.incrementAndGet() > 1)).isFalse();
        assertThat(jobs.one(id).state()).isEqualTo(JobState.RUNNING);

        assertThat(run(id)).isTrue();
        assertThat(text(jobs, id)).isEqualTo("later");
    }

    @Test
    void aFileIsFetchedPieceByPiece() {
        var whole = "x".repeat(JobPieces.SIZE) + "y";
        var id = add("x");
        house.run(() -> {
            rows.begin(id, 0);
            pieces.add(id, 1, 0, whole.substring(0, JobPieces.SIZE).getBytes(StandardCharsets.UTF_8));
            pieces.add(id, 1, 1, "y".getBytes(StandardCharsets.UTF_8));
        });
        refused(RefusalCode.JOB_WITHOUT_FILE, () -> jobs.piece(id, 0));
        house.run(() -> rows.done(id, 1, new JobFile("x.csv", "text/csv", whole.length())));

        assertThat(new String(jobs.piece(id, 0), StandardCharsets.UTF_8)
                + new String(jobs.piece(id, 1), StandardCharsets.UTF_8)).isEqualTo(whole);
        refused(RefusalCode.BAD_REQUEST, () -> jobs.piece(id, 2));
        refused(RefusalCode.BAD_REQUEST, () -> jobs.piece(id, -1));
    }

    @Test
    void nobodyElseKnowsOfAJobButTheAdministrators() {
        var id = add("secret");
        run(id);
        var others = List.of(house.operatorWith(Map.of(Permission.EXPORT, Access.WRITE)), house.manager(),
                houses.open().headquarters());

        for (Line other : others) {
            var theirs = other.api(JobApi.class);
            refused(RefusalCode.JOB_UNKNOWN, () -> theirs.one(id));
            refused(RefusalCode.JOB_UNKNOWN, () -> theirs.download(id));
            refused(RefusalCode.JOB_UNKNOWN, () -> theirs.piece(id, 0));
            refused(RefusalCode.JOB_UNKNOWN, () -> theirs.cancel(id));
            refused(RefusalCode.JOB_UNKNOWN, () -> theirs.remove(id));
            assertThat(theirs.mine(PageWanted.first(200)).rows()).isEmpty();
        }
        assertThat(text(jobs, id)).isEqualTo("secret");
    }

    @Test
    void theOwnJobsAreListedNewestFirstPageByPage() {
        var made = new ArrayList<UUID>();
        IntStream.range(0, 5).forEach(minute -> {
            try (var _ = clock.later(Duration.ofMinutes(minute))) {
                made.add(add("list"));
            }
        });
        var seen = new ArrayList<UUID>();
        var wanted = Optional.of(PageWanted.first(2));
        while (wanted.isPresent()) {
            var asked = wanted.get();
            var page = jobs.mine(asked);
            page.rows().forEach(row -> seen.add(row.id()));
            wanted = page.next().map(asked::after);
        }
        assertThat(seen).containsExactlyElementsOf(made.reversed());
        refused(RefusalCode.BAD_REQUEST, () -> jobs.mine(PageWanted.first(2).after("nonsense")));
        refused(RefusalCode.BAD_REQUEST, () -> jobs.mine(PageWanted.first(201)));
    }

    @Test
    void aJobGoesWithItsFileWhenItIsRemovedAndAWeekAfterItEnded() {
        var removed = add("removed");
        var kept = add("kept");
        run(removed);
        run(kept);
        jobs.remove(removed);
        refused(RefusalCode.JOB_UNKNOWN, () -> jobs.one(removed));
        try (var _ = clock.later(Duration.ofDays(7).minusMinutes(1))) {
            expired.remove();
        }
        assertThat(text(jobs, kept)).isEqualTo("kept");
        try (var _ = clock.later(Duration.ofDays(7).plusMinutes(1))) {
            assertThat(expired.remove()).isPositive();
        }
        refused(RefusalCode.JOB_UNKNOWN, () -> jobs.one(kept));
    }

    /** As the scheduler runs it, on a node that goes on. */
    private boolean run(UUID id) {
        return run(house, id);
    }

    private boolean run(House whose, UUID id) {
        return runner.run(whose.merchant(), id, () -> false);
    }

    private boolean scheduled(UUID id) {
        return scheduler.getScheduledExecution(new TaskInstance<>(JobTask.NAME,
                JobTask.instance(house.merchant(), id))).isPresent();
    }

    /** Another connection, which sees what is committed. */
    private TransactionTemplate elsewhere() {
        var other = new TransactionTemplate(transaction.getTransactionManager());
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return other;
    }

    private void change(String sql) {
        assertThat(database.sql(sql).param(house.merchant()).update()).isPositive();
    }

    private Optional<JobRow.Failure> failureOf(UUID id) {
        return house.as(() -> rows.find(id).orElseThrow().row().failure());
    }

    /** Taken in as every job is. */
    private JobRow begin(String arguments) {
        return house.as(() -> transaction.execute(_ -> queue.add(job(arguments), house.administrator())));
    }

    /** A row that no scheduler knows of, so that the test itself says when it runs. */
    private UUID add(String arguments) {
        return add(house, arguments);
    }

    private UUID add(House whose, String arguments) {
        return whose.as(() -> rows.add(job(arguments), whose.administrator()));
    }

    private static NewJob job(String arguments) {
        return new NewJob(HeldWork.KIND, arguments, Map.of("of", "tests"));
    }

    private static String text(JobApi jobs, UUID id) {
        try {
            return jobs.download(id).getBody().getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
