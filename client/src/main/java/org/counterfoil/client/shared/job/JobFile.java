package org.counterfoil.client.shared.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.shared.job.JobRow;

/** The file that a job left, fetched piece by piece. */
record JobFile(UUID job, JobRow.LeftFile file) {

    private static final String UNFINISHED = ".part";

    /**
     * Keeps it at a place of this machine; what stood there stays as it was until the new one is whole. Not to be
     * called on the UI thread.
     *
     * @throws UncheckedIOException where it can't be written there
     */
    Path keep(JobApi jobs, Path place) {
        var unfinished = place.resolveSibling(place.getFileName() + UNFINISHED);
        try {
            try {
                fetch(jobs, unfinished);
                return Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void fetch(JobApi jobs, Path to) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            var written = 0L;
            for (int place = 0; written < file.bytes(); place++) {
                var piece = jobs.piece(job, place);
                out.write(piece);
                written += piece.length;
            }
        }
    }
}
