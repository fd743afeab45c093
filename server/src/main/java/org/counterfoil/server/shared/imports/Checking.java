package org.counterfoil.server.shared.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.shared.imports.ImportState;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.imports.file.FileTable;
import org.counterfoil.server.shared.job.JobRun;
import org.counterfoil.server.shared.job.JobWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Judges every row of a file, as carrying it out would, and changes nothing. */
@Component
class Checking implements JobWork {

    static final String KIND = "import-check";

    /** Looked up, judged and kept together. */
    private static final int PART = 500;

    private final ImportedLists lists;
    private final ImportRecords records;
    private final ImportFiles files;
    private final ImportParts parts;
    private final TransactionTemplate transaction;

    Checking(ImportedLists lists, ImportRecords records, ImportFiles files, ImportParts parts,
            TransactionTemplate transaction) {
        this.lists = lists;
        this.records = records;
        this.files = files;
        this.parts = parts;
        this.transaction = transaction;
    }

    /** What all lines of a file have in common. */
    private record Whole(String file, FileColumns columns, ImportedList list, Caller caller) {

        ReadRow read(FileTable.Line line) {
            return columns.read(columns.cells(line), FileRows.source(file, line.number()));
        }
    }

    /** What is known of the rows before: names with their lines, and sums. */
    private record Known(Map<String, Integer> names, ControlTotals totals) {

        static Known nothing() {
            return new Known(new HashMap<>(), new ControlTotals());
        }

        /** Why a row may not stand beside those before it. */
        Optional<Refusal> twice(Map<String, String> own, int line) {
            var refusal = Optional.<Refusal>empty();
            for (var name : own.entrySet()) {
                var before = Optional.ofNullable(names.putIfAbsent(name.getValue(), line)).filter(at -> at != line);
                refusal = refusal.or(() -> before.map(at -> Refusal.of(RefusalCode.ROW_TWICE, "field", name.getKey())
                        .with("line", at)));
            }
            return refusal;
        }

        void add(FileColumns columns, ImportedList list, RowValues values) {
            columns.added().forEach(column -> values.whole(column)
                    .ifPresent(number -> totals.add(column, number)));
            list.figures(values).forEach(totals::add);
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
        if (known.state() == ImportState.CHECKING) {
            parts.remove(known.id());
            try {
                judge(known, list, run, caller);
            } catch (RefusedException refused) {
                parts.remove(known.id());
                records.refused(known.id(), refused.refusal());
            }
        }
    }

    private void judge(StoredImport stored, ImportedList list, JobRun run, Caller caller) {
        list.prepare();
        var id = stored.id();
        var table = FileTable.read(files.read(id));
        var words = records.words(id);
        var columns = FileColumns.of(list.columns(caller), words, table);
        var split = TotalsRow.split(table, columns, words, !list.controlled().isEmpty());
        var rows = split.rows();
        var whole = new Whole(stored.file(), columns, list, caller);
        var known = Known.nothing();
        var total = OptionalLong.of(rows.size());
        for (int from = 0; from < rows.size(); from += PART) {
            run.advance(from, total);
            var lines = rows.subList(from, Math.min(from + PART, rows.size()));
            var place = from / PART;
            transaction.executeWithoutResult(_ -> parts.add(id,
                    new ImportParts.Part(place, judged(lines, whole, known))));
        }
        run.advance(rows.size(), total);
        records.checked(id, new StoredImport.Found(columns.titles(), known.totals().told(words::title),
                split.controls()));
    }

    private static List<StoredRow> judged(List<FileTable.Line> lines, Whole whole, Known known) {
        var list = whole.list();
        var read = lines.stream().map(whole::read).toList();
        var open = list.open(read.stream().filter(row -> row.refusal().isEmpty()).map(ReadRow::values).toList(),
                whole.caller());
        var judged = new ArrayList<StoredRow>();
        for (int at = 0; at < lines.size(); at++) {
            var row = StoredRow.good(lines.get(at).number(), whole.columns().cells(lines.get(at)));
            var values = read.get(at).values();
            known.add(whole.columns(), list, values);
            var twice = known.twice(list.names(values), row.line());
            judged.add(read.get(at).refusal().or(() -> refusal(open, values)).or(() -> twice).map(row::bad)
                    .orElse(row));
        }
        return judged;
    }

    private static Optional<Refusal> refusal(ImportedList.OpenRows open, RowValues values) {
        try {
            open.judge(values);
            return Optional.empty();
        } catch (RefusedException refused) {
            return Optional.of(values.told(refused.refusal()));
        }
    }
}
