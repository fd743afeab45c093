package org.counterfoil.server.shared.imports;

import org.counterfoil.common.shared.imports.ImportState;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How imports end, and how the operator log tells it: each once, beside what the rows themselves leave there. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportEnd {

    private static final String MODULE = "import";

    private final ImportRecords records;
    private final ImportFiles files;
    private final ImportParts parts;
    private final OperatorLog log;

    ImportEnd(ImportRecords records, ImportFiles files, ImportParts parts, OperatorLog log) {
        this.records = records;
        this.files = files;
        this.parts = parts;
        this.log = log;
    }

    /** The file itself is needed no longer: its rows stand in its parts. */
    public void carriedOut(StoredImport known, Caller caller) {
        var counts = parts.counts(known.id());
        records.rest(known.id(), ImportState.CARRIED_OUT);
        files.remove(known.id());
        log.record(caller, new OperatorLog.Entry(MODULE, "import-" + known.list(), known.file(), "",
                "added=" + counts.added() + " bad=" + counts.bad() + " mode=" + known.mode().orElseThrow() + " sha256="
                        + known.digest()));
    }

    /** The same file may come again, unless some of it still stands: that would be there twice. */
    public void undone(StoredImport known, Caller caller) {
        var counts = parts.counts(known.id());
        records.rest(known.id(), ImportState.UNDONE);
        if (counts.kept() == 0) {
            records.unclaim(known.id());
        }
        log.record(caller, new OperatorLog.Entry(MODULE, "undo-import-" + known.list(), known.file(), "",
                "undone=" + counts.undone() + " kept=" + counts.kept() + " sha256=" + known.digest()));
    }
}
