package org.counterfoil.server.shared.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

import org.counterfoil.common.shared.imports.ImportMode;
import org.counterfoil.common.shared.imports.ImportState;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.job.JobRun;
import org.counterfoil.server.shared.job.JobWork;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries the good rows of a checked file out: all of them in one transaction, or part by part. Begun anew it goes on
 * where it was, since what a row added and that it did are written together.
 */
@Component
class CarryingOut implements JobWork {

    static final String KIND = "import-carry-out";

    private final ImportedLists lists;
    private final ImportRecords records;
    private final ImportParts parts;
    private final PartDoer doer;
    private final ImportEnd end;
    private final TransactionTemplate transaction;
    private final TransactionTemplate beside;

    CarryingOut(ImportedLists lists, ImportRecords records, ImportParts parts, PartDoer doer, ImportEnd end,
            PlatformTransactionManager manager) {
        this.lists = lists;
        this.records = records;
        this.parts = parts;
        this.doer = doer;
        this.end = end;
        transaction = new TransactionTemplate(manager);
        beside = new TransactionTemplate(manager);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A job's import while it is being carried out. */
    private record Work(StoredImport known, int total, FileRows rows, ImportedList list, JobRun run, Caller caller) {

        UUID id() {
            return known.id();
        }
    }

    @Override
    public boolean does(String kind) {
        return KIND.equals(kind);
    }

    @Override
    public void run(JobRun run, Caller caller) {
        var known = records.find(UUID.fromString(run.arguments())).orElseThrow(ImportReads::unknown);
        var list = lists.demanded(known.list(), caller);
        if (known.state() != ImportState.CARRYING_OUT) {
            return;
        }
        list.prepare();
        var rows = FileRows.of(list.columns(caller), records.words(known.id()), known);
        var work = new Work(known, parts.counts(known.id()).rows(), rows, list, run, caller);
        if (known.mode().orElseThrow() == ImportMode.ALL_OR_NOTHING) {
            allOrNothing(work);
        } else {
            onlyGood(work);
        }
    }

    private void allOrNothing(Work work) {
        var done = new ArrayList<ImportParts.Part>();
        var whole = transaction.execute(status -> {
            for (var place : parts.places(work.id())) {
                var part = doer.all(parts.read(work.id(), place), work.rows(), work.list(), work.caller());
                done.add(part);
                parts.change(work.id(), part);
                beside.executeWithoutResult(_ -> advance(work, done));
            }
            if (done.stream().flatMap(part -> part.rows().stream()).anyMatch(row -> row.is(StoredRow.Fate.BAD))) {
                status.setRollbackOnly();
                return false;
            }
            end.carriedOut(work.known(), work.caller());
            return true;
        });
        if (!Boolean.TRUE.equals(whole)) {
            transaction.executeWithoutResult(_ -> nothing(work, done));
        }
    }

    /** Nothing was added: the file is as it was, but that more of its rows are known to be bad. */
    private void nothing(Work work, List<ImportParts.Part> tried) {
        tried.forEach(part -> parts.change(work.id(), new ImportParts.Part(part.place(), part.rows().stream()
                .map(row -> row.is(StoredRow.Fate.ADDED) ? StoredRow.good(row.line(), row.cells()) : row).toList())));
        records.unclaim(work.id());
        records.rest(work.id(), ImportState.CHECKED);
    }

    private void onlyGood(Work work) {
        var done = new ArrayList<ImportParts.Part>();
        for (var place : parts.places(work.id())) {
            advance(work, done);
            var part = parts.read(work.id(), place);
            try {
                done.add(transaction.execute(_ -> keep(work,
                        doer.all(part, work.rows(), work.list(), work.caller()))));
            } catch (DataIntegrityViolationException overtaken) {
                done.add(oneByOne(work, part));
            }
        }
        transaction.executeWithoutResult(_ -> end.carriedOut(work.known(), work.caller()));
        advance(work, done);
    }

    /** Somebody was faster with a row of this part, in between: each row stands or falls for itself. */
    private ImportParts.Part oneByOne(Work work, ImportParts.Part part) {
        var now = part;
        for (int at = 0; at < part.rows().size(); at++) {
            var before = now;
            var row = at;
            try {
                now = transaction.execute(_ -> keep(work,
                        doer.one(before, row, work.rows(), work.list(), work.caller())));
            } catch (DataIntegrityViolationException overtaken) {
                now = transaction.execute(_ -> keep(work, PartDoer.overtaken(before, row)));
            }
        }
        return now;
    }

    private ImportParts.Part keep(Work work, ImportParts.Part part) {
        parts.change(work.id(), part);
        return part;
    }

    private static void advance(Work work, List<ImportParts.Part> done) {
        work.run().advance(done.stream().mapToInt(part -> part.rows().size()).sum(), OptionalLong.of(work.total()));
    }
}
