package org.counterfoil.server.shared.job;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/** One run of a job, as its work sees it. */
public final class JobRun {

    private final StoredJob job;
    private final int run;
    private final JobRows rows;
    private final JobPieces pieces;
    private final BooleanSupplier stopping;
    private Optional<JobFile> file = Optional.empty();

    JobRun(StoredJob job, int run, JobRows rows, JobPieces pieces, BooleanSupplier stopping) {
        this.job = job;
        this.run = run;
        this.rows = rows;
        this.pieces = pieces;
        this.stopping = stopping;
    }

    /** Writes the file that a run leaves. */
    @FunctionalInterface
    public interface Writing {

        void to(OutputStream out) throws IOException;
    }

    public String kind() {
        return job.row().kind();
    }

    /** As JSON, as it was taken in. */
    public String arguments() {
        return job.arguments();
    }

    /**
     * Says how far the work is.
     *
     * @throws JobStoppedException where it is not to go on
     */
    public void advance(long done, OptionalLong total) {
        var counted = total.isPresent() ? Optional.of(total.getAsLong()) : Optional.<Long>empty();
        if (stopping.getAsBoolean() || !rows.advance(job.row().id(), run, done, counted)) {
            throw new JobStoppedException();
        }
    }

    /** Writes the file that the job leaves; nobody sees it before the job is done. */
    public void leave(String name, String mediaType, Writing writing) throws IOException {
        var out = new PieceOutput((place, content) -> pieces.add(job.row().id(), run, place, content));
        writing.to(out);
        out.finish();
        file = Optional.of(new JobFile(name, mediaType, out.size()));
    }

    Optional<JobFile> file() {
        return file;
    }
}
