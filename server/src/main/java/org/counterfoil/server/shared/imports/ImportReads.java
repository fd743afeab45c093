package org.counterfoil.server.shared.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.imports.ImportCounts;
import org.counterfoil.common.shared.imports.ImportView;
import org.counterfoil.common.shared.imports.ImportedRow;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.job.JobQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading imports: their owners and the merchant's administrators may. */
@Component
class ImportReads {

    private final ImportedLists lists;
    private final ImportRecords records;
    private final ImportParts parts;
    private final JobQueue jobs;

    ImportReads(ImportedLists lists, ImportRecords records, ImportParts parts, JobQueue jobs) {
        this.lists = lists;
        this.records = records;
        this.parts = parts;
        this.jobs = jobs;
    }

    @Transactional(readOnly = true)
    public ImportView one(UUID id, Caller caller) {
        return view(find(id, caller));
    }

    @Transactional(readOnly = true)
    public List<ImportView> mine(String list, Caller caller) {
        lists.demanded(list, caller);
        return records.newest(caller.operator().id(), list).stream().map(this::view).toList();
    }

    /** Rows that are bad or were kept; the cursor is the last row's line. */
    @Transactional(readOnly = true)
    public PageOf<ImportedRow> troubles(UUID id, PageWanted page, Caller caller) {
        demand(page.rows() >= 1 && page.rows() <= PageOf.MAX_ROWS, "rows");
        demand(page.sort().isEmpty() && !page.descending(), "sort");
        var known = find(id, caller);
        var after = page.cursor().map(ImportReads::line).orElse(0);
        var found = new ArrayList<ImportedRow>();
        var part = parts.troubled(known.id(), after);
        while (part.isPresent() && found.size() <= page.rows()) {
            var from = after;
            part.get().rows().stream().filter(row -> row.line() > from && row.refusal().isPresent())
                    .map(StoredRow::view).forEach(found::add);
            after = part.get().rows().getLast().line();
            part = parts.troubled(known.id(), after);
        }
        var shown = found.subList(0, Math.min(page.rows(), found.size()));
        return new PageOf<>(shown, found.size() > page.rows()
                ? Optional.of(Integer.toString(shown.getLast().line()))
                : Optional.empty());
    }

    ImportCounts counts(UUID id) {
        return parts.counts(id);
    }

    ImportView view(StoredImport known) {
        return new ImportView(known.id(), known.list(), known.file(), known.state(), known.job().flatMap(jobs::find),
                parts.counts(known.id()), known.found().titles(), known.found().totals(),
                lists.controlled(known.list()), known.found().controls(), known.refusal(),
                known.created(), known.carriedOut());
    }

    static boolean knows(Caller caller, StoredImport known) {
        return known.employee() == caller.operator().id()
                || caller.operator().type() == EmployeeType.MERCHANT_ADMINISTRATOR;
    }

    static RuntimeException unknown() {
        return Refusal.of(RefusalCode.IMPORT_UNKNOWN).thrown();
    }

    private StoredImport find(UUID id, Caller caller) {
        var known = records.find(id).filter(found -> knows(caller, found)).orElseThrow(ImportReads::unknown);
        lists.demanded(known.list(), caller);
        return known;
    }

    private static int line(String cursor) {
        demand(cursor.matches("\\d{1,9}"), "cursor");
        return Integer.parseInt(cursor);
    }

    private static void demand(boolean met, String field) {
        if (!met) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", field).thrown();
        }
    }
}
