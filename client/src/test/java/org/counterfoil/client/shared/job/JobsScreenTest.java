package org.counterfoil.client.shared.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleImports;
import org.counterfoil.client.pictures.SampleJobs;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.control.KeysAtOnce;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shared.ui.DirectExecutor;
import org.counterfoil.client.tour.Hands;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.imports.BeginImport;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.shared.imports.ImportWords;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.FileFormat;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.shared.job.JobState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The download centre, by the keyboard. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class JobsScreenTest {

    private static final byte[] CONTENT = new byte[2_345];

    static {
        new Random(7).nextBytes(CONTENT);
    }

    @TempDir
    private Path folder;
    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleJobs jobs = new SampleJobs();
    private final SampleImports imports = new SampleImports();
    private final Hands hands = Hands.quick(() -> this.stage.getScene());
    private Optional<Path> place = Optional.empty();
    private String suggested = "";
    private DirectExecutor time;
    private Stage stage;
    private ScreenScope scope;
    private JobsScreen screen;

    @BeforeEach
    void prepare() {
        Fx.start();
    }

    @AfterEach
    void shut() {
        Fx.run(() -> {
            screen.close();
            scope.close();
            stage.close();
        });
    }

    @Test
    void aJobIsFollowedUntilItsFileIsThereAndTheFileIsSavedWhole() throws IOException {
        var id = ask().id();
        open();
        assertThat(says("Waiting")).isTrue();
        jobs.advance(id, 25_000, 100_000);
        elapse();
        assertThat(says("25,000 of 100,000 rows")).isTrue();
        assertThat(Fx.call(() -> ((ProgressBar) find(".progress-bar")).getProgress())).isEqualTo(0.25);
        jobs.finish(id, 100_000, CONTENT);
        elapse();
        assertThat(says("100,000 rows · 3 KB")).isTrue();

        place = Optional.of(folder.resolve("mine.xlsx"));
        hands.press(KeyCode.S);

        assertThat(suggested).isEqualTo("Transactions.xlsx");
        assertThat(Files.readAllBytes(folder.resolve("mine.xlsx"))).isEqualTo(CONTENT);
        assertThat(folder).as("nothing unfinished is left").isDirectoryNotContaining("glob:**.part");
        assertThat(says("Saved as")).isTrue();
    }

    @Test
    void whoChoosesNoPlaceSavesNothing() {
        jobs.finish(ask().id(), 1, CONTENT);
        open();
        hands.press(KeyCode.ENTER);
        assertThat(suggested).isEqualTo("Transactions.xlsx");
        assertThat(says("Saved as")).isFalse();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidAndWhatStoodThereStays() throws IOException {
        jobs.finish(ask().id(), 1, CONTENT);
        place = Optional.of(Files.createDirectories(folder.resolve("folder/below")).getParent());
        open();
        hands.press(KeyCode.S);
        assertThat(says("could not be written")).isTrue();
        assertThat(folder.resolve("folder/below")).isDirectory();
    }

    @Test
    void aRunningJobIsCancelledAndThenRemoved() {
        var id = ask().id();
        jobs.advance(id, 1, 10);
        open();
        hands.press(KeyCode.C);
        assertThat(jobs.one(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(says("Cancelled")).isTrue();
        hands.press(KeyCode.DELETE);
        assertThat(jobs.mine(PageWanted.first(1)).rows()).isEmpty();
        assertThat(says("Nothing to download yet")).isTrue();
    }

    @Test
    void aJobThatRunsIsNotRemoved() {
        var id = ask().id();
        jobs.advance(id, 1, 10);
        open();
        hands.press(KeyCode.DELETE);
        assertThat(jobs.one(id).state()).isEqualTo(JobState.RUNNING);
        assertThat(says("Cancel it first")).isTrue();
    }

    @Test
    void theChosenLineStaysChosenWhileOthersComeAndChange() {
        var old = ask().id();
        open();
        hands.press(KeyCode.DOWN);
        var young = ask().id();
        jobs.advance(old, 5, 10);
        elapse();
        assertThat(Fx.call(() -> lines().getItems().stream().map(JobRow::id).toList())).isEqualTo(List.of(young, old));
        hands.press(KeyCode.C);
        assertThat(jobs.one(old).state()).isEqualTo(JobState.CANCELLED);
        assertThat(jobs.one(young).state()).isEqualTo(JobState.QUEUED);
    }

    @Test
    void nothingIsAskedOnceAllHaveEndedOrThePageIsLeft() {
        jobs.finish(ask().id(), 1, CONTENT);
        open();
        ask();
        elapse();
        assertThat(Fx.call(() -> lines().getItems().size())).as("nobody looked").isEqualTo(1);
    }

    @Test
    void theBadRowsOfAnImportAreSavedWhereItIsFoundAgain() throws IOException {
        jobs.finish(imported(120).id(), 120);
        place = Optional.of(folder.resolve("bad.xlsx"));
        open();
        hands.press(KeyCode.S);
        assertThat(suggested).isEqualTo("Errors staff.xlsx");
        assertThat(inside(folder.resolve("bad.xlsx"))).as("each reason names its column")
                .contains("Phone: ", "Staff number: ");
        assertThat(says("Correct them there and import that file")).isTrue();
    }

    @Test
    void anImportWithoutBadRowsHasNothingToSave() {
        jobs.finish(imported(2).id(), 2);
        place = Optional.of(folder.resolve("bad.xlsx"));
        open();
        hands.press(KeyCode.ENTER);
        assertThat(says("Every row of staff.xlsx was correct")).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void badRowsThatCannotBeWrittenAreSaidAndAnImportThatRunsHasNone() throws IOException {
        place = Optional.of(Files.createDirectories(folder.resolve("folder/below")).getParent());
        var running = imported(120).id();
        jobs.advance(running, 1, 120);
        open();
        hands.press(KeyCode.S);
        assertThat(suggested).isEmpty();
        jobs.finish(running, 120);
        elapse();
        hands.press(KeyCode.S);
        assertThat(says("could not be written")).isTrue();
    }

    /** All that is written in a workbook. */
    private static String inside(Path workbook) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipFile(workbook.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    /** A file of so many rows was checked. */
    private JobRow imported(int rows) {
        imports.rows(rows);
        var begun = imports.begin(new BeginImport("employees", "staff.xlsx",
                new ImportWords("Data", "Guide", List.of(), Map.of(), Map.of(), List.of(), List.of())));
        imports.check(begun.id());
        imports.finish();
        return jobs.add("import-check", Map.of("file", "staff.xlsx", "import", begun.id().toString()),
                new ExportLayout(FileFormat.XLSX, "none", List.of(new ExportLayout.Column("number", "Number")),
                        Map.of()),
                Sitting.NOW);
    }

    private JobRow ask() {
        return jobs
                .add("export-transactions", Map.of("from", "2026-11-01", "to", "2026-11-21"),
                        new ExportLayout(FileFormat.XLSX,
                                "Transactions", List.of(new ExportLayout.Column("number", "Number")), Map.of()),
                        Sitting.NOW);
    }

    private void open() {
        Fx.run(() -> {
            var session = sitting.administrator(new Played().with(JobApi.class, jobs).with(ImportApi.class, imports));
            time = (DirectExecutor) session.terminal().executor();
            var overlays = new Overlays(new StackPane());
            scope = new ScreenScope(session, overlays, route -> {});
            screen = new JobsScreen(scope, name -> {
                suggested = name;
                return place;
            });
            overlays.setScreen(screen.node());
            var scene = new Scene(overlays, 1100, 760);
            Theme.LIGHT.applyTo(scene);
            KeysAtOnce.in(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            screen.opened();
            layOut();
        });
        Fx.until("the keys go to this window", stage::isFocused);
    }

    /** The time between two looks passes. */
    private void elapse() {
        Fx.run(() -> {
            time.elapse(JobsViewModel.LOOK);
            layOut();
        });
    }

    private void layOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private boolean says(String words) {
        return Fx.call(() -> {
            layOut();
            return stage.getScene().getRoot().lookupAll("*").stream().filter(Labeled.class::isInstance)
                    .map(Labeled.class::cast).filter(JobsScreenTest::seen)
                    .anyMatch(label -> label.getText() != null && label.getText().contains(words));
        });
    }

    private static boolean seen(Node node) {
        return node == null || node.isVisible() && seen(node.getParent());
    }

    @SuppressWarnings("unchecked") // the list of the screen under test
    private ListView<JobRow> lines() {
        return (ListView<JobRow>) find("#jobs");
    }

    private Node find(String selector) {
        return stage.getScene().lookup(selector);
    }
}
