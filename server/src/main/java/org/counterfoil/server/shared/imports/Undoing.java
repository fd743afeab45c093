package org.counterfoil.server.shared.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.shared.imports.ImportState;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.job.JobRun;
import org.counterfoil.server.shared.job.JobWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes back what an import added, each row for itself: what was changed or used since is kept. A row that was taken
 * back before a node died is gone when it is tried again, which is no trouble.
 */
@Component
class Undoing implements JobWork {

    static final String KIND = "import-undo";

    private static final int STEP = 50;

    private final ImportedLists lists;
    private final ImportRecords records;
    private final ImportParts parts;
    private final ImportEnd end;
    private final TransactionTemplate transaction;

    Undoing(ImportedLists lists, ImportRecords records, ImportParts parts, ImportEnd end,
            TransactionTemplate transaction) {
        this.lists = lists;
        this.records = records;
        this.parts = parts;
        this.end = end;
        this.transaction = transaction;
    }

    @Override
    public boolean does(String kind) {
        return KIND.equals(kind);
    }

    @Override
    public void run(JobRun run, Caller caller) {
        var known = records.find(UUID.fromString(run.arguments())).orElseThrow(ImportReads::unknown);
        var list = lists.demanded(known.list(), caller);
        if (known.state() != ImportState.UNDOING) {
            return;
        }
        var total = OptionalLong.of(standing(known.id()));
        var done = 0L;
        for (var place : parts.places(known.id())) {
            var rows = new ArrayList<>(parts.read(known.id(), place).rows());
            var standing = IntStream.range(0, rows.size()).filter(at -> rows.get(at).stands()).boxed().toList();
            for (int from = 0; from < standing.size(); from += STEP) {
                run.advance(done, total);
                var some = standing.subList(from, Math.min(from + STEP, standing.size()));
                undo(rows, some, list, caller);
                keep(known.id(), place, rows);
                done += some.size();
            }
        }
        run.advance(done, total);
        transaction.executeWithoutResult(_ -> end.undone(known, caller));
    }

    private static void undo(List<StoredRow> rows, List<Integer> places, ImportedList list, Caller caller) {
        var added = places.stream().map(at -> rows.get(at).added().orElseThrow()).toList();
        var kept = list.undoTogether(added, caller)
                .orElseGet(() -> added.stream().map(row -> undo(row, list, caller)).toList());
        for (int at = 0; at < places.size(); at++) {
            var row = rows.get(places.get(at));
            rows.set(places.get(at), kept.get(at).map(row::kept).orElseGet(row::undone));
        }
    }

    private static Optional<Refusal> undo(AddedRow row, ImportedList list, Caller caller) {
        try {
            list.undo(row, caller);
            return Optional.empty();
        } catch (RefusedException refused) {
            return Optional.of(refused.refusal());
        }
    }

    private long standing(UUID id) {
        var counts = parts.counts(id);
        return (long) counts.added() + counts.kept();
    }

    private void keep(UUID id, int place, List<StoredRow> rows) {
        transaction.executeWithoutResult(_ -> parts.change(id, new ImportParts.Part(place, rows)));
    }
}
