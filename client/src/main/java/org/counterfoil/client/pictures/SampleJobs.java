package org.counterfoil.client.pictures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.shared.job.JobState;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;

/** Plays the download centre: jobs wait until somebody moves them on. Files come in pieces of {@value #PIECE} bytes. */
public final class SampleJobs implements JobApi {

    private static final int PIECE = 1_000;

    private final List<JobRow> rows = new ArrayList<>();
    private final Map<UUID, byte[]> files = new HashMap<>();
    private final Map<UUID, ExportLayout> layouts = new HashMap<>();

    /** Takes a job in, as when a list is exported. */
    public JobRow add(String kind, Map<String, String> title, ExportLayout layout, Instant at) {
        var row = new JobRow(new UUID(7, rows.size() + 1L), kind, title, JobState.QUEUED, 0,
                Optional.empty(), at, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        rows.addFirst(row);
        layouts.put(row.id(), layout);
        return row;
    }

    /** The newest. */
    public JobRow newest() {
        return rows.getFirst();
    }

    /** What was asked for with a job. */
    public ExportLayout layout(JobRow row) {
        return layouts.get(row.id());
    }

    /** It has come so far. */
    public void advance(UUID id, long done, long total) {
        change(id, row -> with(row, JobState.RUNNING, done, Optional.of(total), Optional.empty(), Optional.empty()));
    }

    /** It has left a file. */
    public void finish(UUID id, long rows, byte[] file) {
        files.put(id, file.clone());
        var layout = layouts.get(id);
        change(id, row -> with(row, JobState.DONE, rows, Optional.of(rows), Optional.empty(), Optional.of(
                new JobRow.LeftFile(layout.name() + "." + layout.format().extension(), file.length))));
    }

    /** It has done its work and left no file. */
    public void finish(UUID id, long rows) {
        change(id, row -> with(row, JobState.DONE, rows, Optional.of(rows), Optional.empty(), Optional.empty()));
    }

    /** It has failed. */
    public void fail(UUID id, JobRow.Failure failure) {
        change(id, row -> with(row, JobState.FAILED, row.done(), row.total(), Optional.of(failure),
                Optional.empty()));
    }

    @Override
    public PageOf<JobRow> mine(PageWanted page) {
        return new PageOf<>(List.copyOf(rows), Optional.empty());
    }

    @Override
    public JobRow one(UUID id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.JOB_UNKNOWN).thrown());
    }

    @Override
    public JobRow cancel(UUID id) {
        if (!one(id).state().ended()) {
            change(id, row -> with(row, JobState.CANCELLED, row.done(), row.total(), Optional.empty(),
                    Optional.empty()));
        }
        return one(id);
    }

    @Override
    public ResponseEntity<Resource> download(UUID id) {
        throw Refusal.of(RefusalCode.JOB_WITHOUT_FILE).thrown();
    }

    @Override
    public byte[] piece(UUID id, int place) {
        var file = Optional.ofNullable(files.get(one(id).id()))
                .orElseThrow(() -> Refusal.of(RefusalCode.JOB_WITHOUT_FILE).thrown());
        return Arrays.copyOfRange(file, place * PIECE, Math.min(file.length, (place + 1) * PIECE));
    }

    @Override
    public void remove(UUID id) {
        if (!one(id).state().ended()) {
            throw Refusal.of(RefusalCode.JOB_NOT_ENDED).thrown();
        }
        rows.removeIf(row -> row.id().equals(id));
    }

    private void change(UUID id, UnaryOperator<JobRow> changed) {
        rows.replaceAll(row -> row.id().equals(id) ? changed.apply(row) : row);
    }

    private static JobRow with(JobRow row, JobState state, long done, Optional<Long> total,
            Optional<JobRow.Failure> failure, Optional<JobRow.LeftFile> file) {
        return new JobRow(row.id(), row.kind(), row.title(), state, done, total, row.created(), row.started(),
                row.ended(), failure, file);
    }
}
