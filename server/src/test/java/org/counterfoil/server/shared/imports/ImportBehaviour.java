package org.counterfoil.server.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.imports.BeginImport;
import org.counterfoil.common.shared.imports.CarryOutImport;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.shared.imports.ImportCounts;
import org.counterfoil.common.shared.imports.ImportMode;
import org.counterfoil.common.shared.imports.ImportState;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.shared.job.JobState;
import org.counterfoil.server.testing.HeldWork;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Importer;
import org.counterfoil.server.testing.Jobs;
import org.counterfoil.server.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Any list from a file, through the door, tried with a list that keeps nothing. */
abstract class ImportBehaviour {

    @Autowired
    private Houses houses;
    @Autowired
    private HeldWork held;
    @Autowired
    private ExpiredImports expired;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcClient database;

    private House house;
    private Importer importer;

    @BeforeEach
    void open() {
        house = houses.open();
        importer = new Importer(house.headquarters(), "numbers");
    }

    @Test
    void rowsAreCountedAndTheirNumbersAddedUpForControl() {
        var checked = importer.checked("count,code", "12,a", "\"1,000\",b", "-2,c", ",d", "zwei,e");

        assertThat(checked.state()).isEqualTo(ImportState.CHECKED);
        assertThat(checked.counts()).isEqualTo(new ImportCounts(4, 1, 0, 0, 0));
        assertThat(checked.totals()).isEqualTo(Map.of("count", 1_010L));
        assertThat(checked.titles()).containsExactly("count", "code");
        assertThat(importer.troubles(checked)).containsExactly("6 whole-malformed count");
    }

    @Test
    void ofRowsThatAreThereTwiceTheFirstIsGood() {
        var checked = importer.checked("code", "a", "b", "a");

        var trouble = importer.api().troubles(checked.id(), PageWanted.first(9)).rows().getFirst();
        assertThat(trouble.line()).isEqualTo(4);
        assertThat(trouble.refusal().orElseThrow().code()).isEqualTo(RefusalCode.ROW_TWICE);
        assertThat(trouble.refusal().orElseThrow().arguments()).containsEntry("line", "2");
    }

    @Test
    void whoMayImportAndNothingElseFindsTheJobAndItsBadRowsAndTakesNoFileAway() {
        var line = house.operatorWith(Map.of(Permission.IMPORT, Access.WRITE));
        var own = new Importer(line, "numbers");
        var checked = own.checked("code,count", "a,1", "b,zwei");
        var jobs = line.api(JobApi.class);

        var job = jobs.mine(PageWanted.first(10)).rows().getFirst();
        assertThat(job.kind()).isEqualTo("import-check");
        assertThat(job.title()).containsEntry("file", "file.csv").containsEntry("import", checked.id().toString());
        var found = line.api(ImportApi.class).one(UUID.fromString(job.title().get("import")));
        assertThat(own.troubles(found)).containsExactly("3 whole-malformed count");
        refused(RefusalCode.NOT_PERMITTED, () -> jobs.piece(job.id(), 0));
        refused(RefusalCode.NOT_PERMITTED, () -> jobs.download(job.id()));
        var stranger = house.operatorWith(Map.of(Permission.IMPORT, Access.WRITE));
        refused(RefusalCode.JOB_UNKNOWN, () -> stranger.api(JobApi.class).one(job.id()));
        refused(RefusalCode.IMPORT_UNKNOWN, () -> stranger.api(ImportApi.class).one(checked.id()));
        var exporter = house.operatorWith(Map.of(Permission.EXPORT, Access.WRITE));
        refused(RefusalCode.NOT_PERMITTED, () -> exporter.api(ImportApi.class).one(checked.id()));
        jobs.remove(job.id());
        assertThat(jobs.mine(PageWanted.first(10)).rows()).isEmpty();
    }

    @Test
    void aFileThatIsNoTableIsRefusedAsAWholeAndMayBeSentAnew() {
        var refused = importer.checked("name", "a");

        assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
        assertThat(refused.refusal().orElseThrow().code()).isEqualTo(RefusalCode.IMPORT_COLUMNS_MISSING);
        assertThat(refused.refusal().orElseThrow().arguments()).containsEntry("columns", "code");
        refused(RefusalCode.IMPORT_NOT_READY, () -> importer.carriedOut(refused, ImportMode.ONLY_GOOD));
        assertThat(importer.checked(new byte[0]).refusal().orElseThrow().code())
                .isEqualTo(RefusalCode.IMPORT_WITHOUT_ROWS);
    }

    @Test
    void troublesOfManyPartsComePageByPage() {
        var lines = IntStream.range(0, 1_200).mapToObj(row -> row % 2 == 0 ? "c" + row + ",1" : ",2");
        var checked = importer.checked("code,count\n" + lines.collect(Collectors.joining("\n")));

        assertThat(checked.counts()).isEqualTo(new ImportCounts(600, 600, 0, 0, 0));
        var found = 0;
        var wanted = Optional.of(PageWanted.first(170));
        while (wanted.isPresent()) {
            var asked = wanted.get();
            var page = importer.api().troubles(checked.id(), asked);
            found += page.rows().size();
            wanted = page.next().map(asked::after);
        }
        assertThat(found).isEqualTo(600);
        refused(RefusalCode.BAD_REQUEST, () -> importer.api().troubles(checked.id(), PageWanted.first(201)));
    }

    @Test
    void aFileComesInPiecesAndNoneIsTooLarge() {
        var id = importer.api().begin(new BeginImport("numbers", "n.csv", Importer.WORDS)).id();
        var first = ("code,count\n" + "x".repeat(30) + ",").getBytes(StandardCharsets.UTF_8);
        importer.api().piece(id, 0, "lost".getBytes(StandardCharsets.UTF_8));
        importer.api().piece(id, 0, first);
        importer.api().piece(id, 1, "7".getBytes(StandardCharsets.UTF_8));
        refused(RefusalCode.BAD_REQUEST, () -> importer.api().piece(id, -1, first));
        refused(RefusalCode.BAD_REQUEST, () -> importer.api().piece(id, 2, new byte[BeginImport.PIECE + 1]));
        refused(RefusalCode.IMPORT_TOO_LARGE, () -> importer.api().piece(id, 10, first));

        var job = importer.api().check(id).job().orElseThrow();
        Jobs.ended(importer.line().api(JobApi.class), job.id());
        assertThat(importer.api().one(id).totals()).isEqualTo(Map.of("count", 7L));
    }

    @Test
    void theSameFileIsCarriedOutOnceUnlessItIsUndone() {
        var file = "code,count\nx,1";
        var first = importer.carriedOut(importer.checked(file), ImportMode.ALL_OR_NOTHING);
        assertThat(first.state()).isEqualTo(ImportState.CARRIED_OUT);
        assertThat(first.counts()).isEqualTo(new ImportCounts(0, 0, 1, 0, 0));

        var again = refused(RefusalCode.IMPORT_DONE_BEFORE, () -> importer.checked(file));
        assertThat(again.arguments()).containsEntry("at", TestClock.START.toString()).containsKey("by");
        assertThat(importer.api().mine("numbers")).as("what was not taken is not offered to be opened")
                .extracting(view -> view.id()).containsExactly(first.id());
        refused(RefusalCode.IMPORT_NOT_READY, () -> importer.carriedOut(first, ImportMode.ONLY_GOOD));

        assertThat(importer.undone(first).counts()).isEqualTo(new ImportCounts(0, 0, 0, 1, 0));
        refused(RefusalCode.IMPORT_NOT_READY, () -> importer.undone(first));
        assertThat(importer.carriedOut(importer.checked(file), ImportMode.ONLY_GOOD).state())
                .isEqualTo(ImportState.CARRIED_OUT);
    }

    @Test
    void twoWhoCheckedTheSameFileCarryItOutOnce() {
        var file = "code\ny";
        var first = importer.checked(file);
        var second = importer.checked(file);
        importer.carriedOut(first, ImportMode.ONLY_GOOD);
        refused(RefusalCode.IMPORT_DONE_BEFORE, () -> importer.carriedOut(second, ImportMode.ONLY_GOOD));
    }

    @Test
    void whatWasCancelledHasAddedNothingAndGoesOnWhenItIsAskedTo() {
        var code = UUID.randomUUID().toString();
        var file = "code\n" + IntStream.range(0, 600).mapToObj(row -> "r" + row).collect(Collectors.joining("\n"))
                + "\n" + code;
        var checked = importer.checked(file);
        var hold = held.hold(code);
        var job = importer.api().carryOut(checked.id(), CarryOutImport.of(ImportMode.ALL_OR_NOTHING)).job()
                .orElseThrow();
        hold.awaitJob();
        refused(RefusalCode.IMPORT_NOT_READY, () -> importer.carriedOut(checked, ImportMode.ONLY_GOOD));
        var jobs = importer.line().api(JobApi.class);
        assertThat(jobs.one(job.id()).done()).as("progress is seen while the transaction is open").isEqualTo(500);
        jobs.cancel(job.id());
        hold.release();

        assertThat(Jobs.ended(jobs, job.id()).state()).isEqualTo(JobState.CANCELLED);
        assertThat(importer.api().one(checked.id()).counts().good()).isEqualTo(601);
        var again = importer.checked(file);
        assertThat(importer.carriedOut(again, ImportMode.ALL_OR_NOTHING).counts().added()).isEqualTo(601);
    }

    @Test
    void onlyWhoMayImportDoesAndNobodyElseKnowsOfAnImport() {
        var checked = importer.checked("code", "z");
        var without = house.operatorWith(Map.of(Permission.EMPLOYEES, Access.WRITE)).api(ImportApi.class);
        refused(RefusalCode.NOT_PERMITTED, () -> without.form("numbers"));
        var with = house.operatorWith(Map.of(Permission.IMPORT, Access.WRITE)).api(ImportApi.class);
        assertThat(with.form("numbers").columns()).hasSize(2);
        refused(RefusalCode.NOT_PERMITTED, () -> with.form("employees"));
        refused(RefusalCode.NOT_PERMITTED, () -> with.begin(new BeginImport("terminals", "t.csv", Importer.WORDS)));
        refused(RefusalCode.BAD_REQUEST, () -> with.form("nothing"));
        refused(RefusalCode.IMPORT_UNKNOWN, () -> with.one(checked.id()));
        refused(RefusalCode.IMPORT_UNKNOWN, () -> with.troubles(checked.id(), PageWanted.first(1)));
        refused(RefusalCode.IMPORT_UNKNOWN, () -> with.carryOut(checked.id(),
                CarryOutImport.of(ImportMode.ONLY_GOOD)));
        assertThat(with.mine("numbers")).isEmpty();
        assertThat(importer.api().mine("numbers")).extracting(view -> view.id()).containsExactly(checked.id());
    }

    @Test
    void whatNobodyCarriedOutIsRemovedAfterAWeekAndThatAFileCameStaysKnown() {
        var waiting = importer.checked("code", "w");
        var done = importer.carriedOut(importer.checked("code", "d"), ImportMode.ONLY_GOOD);
        try (var _ = clock.later(Duration.ofDays(91))) {
            expired.remove();
        }
        refused(RefusalCode.IMPORT_UNKNOWN, () -> importer.api().one(waiting.id()));
        assertThat(importer.api().one(done.id()).counts().rows()).isZero();
        refused(RefusalCode.IMPORT_NOT_READY, () -> importer.undone(done));
        refused(RefusalCode.IMPORT_DONE_BEFORE, () -> importer.checked("code", "d"));
        assertThat(database.sql("select count(*) from list_import_piece where merchant_id = ?")
                .param(house.merchant()).query(Integer.class).single()).isLessThanOrEqualTo(1);
    }
}
