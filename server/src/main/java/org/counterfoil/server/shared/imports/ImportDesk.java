package org.counterfoil.server.shared.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.imports.BeginImport;
import org.counterfoil.common.shared.imports.CarryOutImport;
import org.counterfoil.common.shared.imports.ImportCounts;
import org.counterfoil.common.shared.imports.ImportForm;
import org.counterfoil.common.shared.imports.ImportMode;
import org.counterfoil.common.shared.imports.ImportState;
import org.counterfoil.common.shared.imports.ImportView;
import org.counterfoil.common.shared.imports.ImportWords;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.imports.file.Template;
import org.counterfoil.server.shared.job.JobQueue;
import org.counterfoil.server.shared.job.NewJob;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do with imports; each step that takes long is handed to a job. */
@Component
class ImportDesk {

    private static final int LONGEST_NAME = 200;

    private final ImportedLists lists;
    private final ImportRecords records;
    private final ImportFiles files;
    private final ImportReads reads;
    private final JobQueue queue;

    ImportDesk(ImportedLists lists, ImportRecords records, ImportFiles files, ImportReads reads, JobQueue queue) {
        this.lists = lists;
        this.records = records;
        this.files = files;
        this.reads = reads;
        this.queue = queue;
    }

    ImportForm form(String list, Caller caller) {
        return new ImportForm(list, lists.demanded(list, caller).columns(caller));
    }

    byte[] template(String list, ImportWords words, Caller caller) {
        return Template.of(form(list, caller), words);
    }

    @Transactional
    public ImportView begin(BeginImport command, Caller caller) {
        lists.demanded(command.list(), caller);
        demand(!command.file().isBlank() && command.file().length() <= LONGEST_NAME
                && command.file().chars().noneMatch(Character::isISOControl), "file");
        return reads.view(find(records.add(command, caller.operator().id()), caller));
    }

    @Transactional
    public void piece(UUID id, int place, byte[] content, Caller caller) {
        demandState(find(id, caller), ImportState.UPLOADING);
        files.add(id, place, content);
    }

    @Transactional
    public ImportView check(UUID id, Caller caller) {
        var known = find(id, caller);
        demandState(known, ImportState.UPLOADING, ImportState.CHECKING, ImportState.REFUSED, ImportState.CHECKED);
        records.digest(id, ImportFiles.digest(files.read(id)));
        return hand(id, ImportState.CHECKING, Checking.KIND, caller);
    }

    @Transactional
    public ImportView carryOut(UUID id, CarryOutImport command, Caller caller) {
        var known = find(id, caller);
        demandState(known, ImportState.CHECKED, ImportState.CARRYING_OUT);
        var counts = reads.counts(id);
        if (counts.good() == 0) {
            throw Refusal.of(RefusalCode.IMPORT_NOTHING_GOOD).thrown();
        }
        if (command.mode() == ImportMode.ALL_OR_NOTHING && counts.bad() > 0) {
            throw Refusal.of(RefusalCode.IMPORT_BAD_ROWS, "count", counts.bad()).thrown();
        }
        ControlTotals.demand(reads.view(known), command.controls(),
                lists.demanded(known.list(), caller).columns(caller));
        claim(known, command.mode());
        return hand(id, ImportState.CARRYING_OUT, CarryingOut.KIND, caller);
    }

    @Transactional
    public ImportView undo(UUID id, Caller caller) {
        var known = find(id, caller);
        demandState(known, ImportState.CARRIED_OUT, ImportState.CARRYING_OUT, ImportState.UNDOING,
                ImportState.UNDONE);
        if (standing(reads.counts(id)) == 0) {
            throw Refusal.of(RefusalCode.IMPORT_NOT_READY).thrown();
        }
        return hand(id, ImportState.UNDOING, Undoing.KIND, caller);
    }

    /** The import, which nobody else changes until the transaction ends. */
    private StoredImport find(UUID id, Caller caller) {
        var known = records.lock(id).filter(found -> ImportReads.knows(caller, found))
                .orElseThrow(ImportReads::unknown);
        lists.demanded(known.list(), caller);
        return known;
    }

    private ImportView hand(UUID id, ImportState state, String kind, Caller caller) {
        var known = records.find(id).orElseThrow();
        if (state == ImportState.CHECKING) {
            demandNew(known);
        }
        var title = Map.of("file", known.file(), "import", id.toString());
        var job = queue.add(new NewJob(kind, id.toString(), title), caller);
        records.hand(id, state, job.id());
        return reads.view(records.find(id).orElseThrow());
    }

    private void claim(StoredImport known, ImportMode mode) {
        demandNew(known);
        try {
            records.claim(known.id(), mode);
        } catch (DataIntegrityViolationException atTheSameMoment) {
            throw Refusal.of(RefusalCode.IMPORT_NOT_READY).thrown();
        }
    }

    /** One that was cancelled before it added anything has carried nothing out. */
    private void demandNew(StoredImport known) {
        records.claim(known).ifPresent(before -> {
            var other = reads.view(records.find(before.id()).orElseThrow());
            if (other.state() != ImportState.CARRYING_OUT || other.atWork() || standing(other.counts()) > 0) {
                throw Refusal.of(RefusalCode.IMPORT_DONE_BEFORE, "at", before.at()).with("by", before.by()).thrown();
            }
            records.unclaim(before.id());
            records.rest(before.id(), ImportState.CHECKED);
        });
    }

    /** In one of the states, and in no job's hands. */
    private void demandState(StoredImport known, ImportState... states) {
        if (!List.of(states).contains(known.state()) || reads.view(known).atWork()) {
            throw Refusal.of(RefusalCode.IMPORT_NOT_READY).thrown();
        }
    }

    private static int standing(ImportCounts counts) {
        return counts.added() + counts.kept();
    }

    private static void demand(boolean met, String field) {
        if (!met) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", field).thrown();
        }
    }
}
