package org.counterfoil.server.staff.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;

import org.counterfoil.server.shared.keys.DataDirectory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Moves the old lines of the merchant of the scope, the oldest month first. */
@Component
class MonthMover {

    private static final int PAGE = 1_000;
    /** Few enough that no lock is held for long. */
    private static final int BATCH = 500;

    private final OldLines lines;
    private final ArchiveRecords records;
    private final DataDirectory directory;
    private final JsonMapper json;

    MonthMover(OldLines lines, ArchiveRecords records, DataDirectory directory, JsonMapper json) {
        this.lines = lines;
        this.records = records;
        this.directory = directory;
        this.json = json;
    }

    /** All that is due; what an earlier run left half done comes first. */
    void move(DueMerchants.Due due, ArchiveStep.Ahead ahead) {
        try {
            var folder = folder(due.code());
            for (var written : records.unfinished()) {
                remove(written, folder, ahead);
            }
            var limit = due.keptFrom().atDay(1).atStartOfDay(due.zone()).toInstant();
            for (var oldest = lines.oldest(); oldest.filter(limit::isAfter).isPresent(); oldest = lines.oldest()) {
                var month = ArchivedMonth.of(YearMonth.from(oldest.get().atZone(due.zone())), due.zone());
                folder.sweep();
                remove(write(month, folder, ahead), folder, ahead);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    ArchiveFolder folder(String merchant) {
        return new ArchiveFolder(directory.file("archive").resolve(merchant), json);
    }

    private ArchiveRecords.Written write(ArchivedMonth month, ArchiveFolder folder, ArchiveStep.Ahead ahead)
            throws IOException {
        int part = records.nextPart(month.month());
        try (var output = folder.begin()) {
            fill(output, month, ahead);
            ahead.of(ArchiveStep.PROVE);
            output.finish();
            folder.prove(output.path(), output.asFile(""));
            ahead.of(ArchiveStep.NAME);
            var file = folder.name(month.month() + "-" + part, output);
            ahead.of(ArchiveStep.RECORD);
            return records.add(month, part, file);
        }
    }

    private void fill(ArchiveOutput output, ArchivedMonth month, ArchiveStep.Ahead ahead) throws IOException {
        ahead.of(ArchiveStep.WRITE);
        var page = lines.page(month.begins(), 0, month.ends(), PAGE);
        while (!page.isEmpty()) {
            output.add(page);
            var last = page.getLast();
            ahead.of(ArchiveStep.WRITE);
            page = lines.page(last.at(), last.id(), month.ends(), PAGE);
        }
    }

    /** By the lines that the file holds: what else is in the log of that month stays there. */
    private void remove(ArchiveRecords.Written written, ArchiveFolder folder, ArchiveStep.Ahead ahead)
            throws IOException {
        folder.prove(written.file());
        folder.each(written.file(), BATCH, some -> {
            ahead.of(ArchiveStep.REMOVE);
            lines.remove(some);
        });
        ahead.of(ArchiveStep.FINISH);
        records.done(written);
    }
}
