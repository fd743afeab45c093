package org.counterfoil.client.shared.job;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.imports.BadRows;
import org.counterfoil.client.shared.list.ListState;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.shared.imports.ImportView;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.shared.job.JobRow;

/**
 * The operator's newest jobs, asked for again while one of them has not ended. Once all have, nothing more is asked:
 * a page that nobody looks at keeps no session alive.
 */
final class JobsViewModel extends ViewModel {

    /** Between two looks at jobs that go on. */
    static final Duration LOOK = Duration.ofSeconds(1);

    private final JobApi jobs;
    private final BadRows bad;
    private final ObservableList<JobRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ListState> state = new ReadOnlyObjectWrapper<>(ListState.LOADING);
    private UiExecutor.Pending next = () -> {};
    private boolean lost;

    JobsViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.jobs = session.api(JobApi.class);
        this.bad = new BadRows(session.api(ImportApi.class), session.texts());
    }

    /** Newest first; a row that changes keeps its place. */
    ObservableList<JobRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<ListState> state() {
        return state.getReadOnlyProperty();
    }

    /** Asks now. */
    void refresh() {
        next.cancel();
        ask(() -> jobs.mine(PageWanted.first(PageOf.MAX_ROWS)), outcome -> {
            if (outcome instanceof Outcome.Done<PageOf<JobRow>>(var page)) {
                show(page.rows());
                if (lost) {
                    say(Notice.NONE);
                }
                lost = false;
            } else {
                lost = true;
                sayTroubleOf(outcome);
                state.set(rows.isEmpty() ? ListState.FAILED : ListState.ROWS);
            }
            if (rows.stream().anyMatch(row -> !row.state().ended())) {
                next = executor().after(LOOK, this::refresh);
            }
        });
    }

    /** Fetches the file of a job that is done, and says where it lies. */
    void save(JobRow row, Path place) {
        row.file().ifPresent(file -> change(() -> keep(new JobFile(row.id(), file), place), kept -> say(kept
                .map(at -> Notice.success("job.saved", Map.of("file", at)))
                .orElseGet(() -> Notice.warning("job.unwritable", Map.of("file", place))))));
    }

    /** What an import has left to save, in whose hands it was; said where it has left nothing. */
    void badRows(UUID imported, Consumer<ImportView> then) {
        ask(() -> bad.imports().one(imported), outcome -> answered(outcome, view -> {
            if (BadRows.in(view)) {
                then.accept(view);
            } else {
                say(Notice.warning("job.no-bad-rows", Map.of("file", view.file())));
            }
        }));
    }

    /** What the file of an import's bad rows is called. */
    String nameOf(ImportView view) {
        return bad.name(view);
    }

    /** Keeps the bad rows of an import, each with its reason. */
    void save(ImportView view, Path place) {
        run(() -> bad.keep(view, place), outcome -> answered(outcome, kept -> say(kept
                ? Notice.success("imports.bad-rows-kept", Map.of("file", place))
                : Notice.warning("job.unwritable", Map.of("file", place)))));
    }

    /** The import that a job works on; empty for any other job. */
    static Optional<UUID> imported(JobRow row) {
        return Optional.ofNullable(row.title().get("import")).map(UUID::fromString);
    }

    void cancel(JobRow row) {
        change(() -> jobs.cancel(row.id()), cancelled -> say(Notice.NONE));
    }

    void remove(JobRow row) {
        change(() -> {
            jobs.remove(row.id());
            return row.id();
        }, removed -> say(Notice.NONE));
    }

    @Override
    public void close() {
        next.cancel();
        super.close();
    }

    private Optional<Path> keep(JobFile file, Path place) {
        try {
            return Optional.of(file.keep(jobs, place));
        } catch (UncheckedIOException unwritable) {
            return Optional.empty();
        }
    }

    private <T> void change(Supplier<T> work, Consumer<T> then) {
        run(work, outcome -> {
            sayTroubleOf(outcome);
            if (outcome instanceof Outcome.Done<T>(var answer)) {
                then.accept(answer);
            }
            refresh();
        });
    }

    private void show(List<JobRow> now) {
        var known = now.stream().map(JobRow::id).collect(Collectors.<UUID>toSet());
        rows.removeIf(row -> !known.contains(row.id()));
        for (int at = 0; at < now.size(); at++) {
            var row = now.get(at);
            if (at == rows.size() || !rows.get(at).id().equals(row.id())) {
                rows.add(at, row);
            } else if (!rows.get(at).equals(row)) {
                rows.set(at, row);
            }
        }
        state.set(rows.isEmpty() ? ListState.EMPTY : ListState.ROWS);
    }
}
