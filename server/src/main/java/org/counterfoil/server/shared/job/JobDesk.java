package org.counterfoil.server.shared.job;

import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.shared.job.JobState;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What owners, and administrators of their merchant, do with jobs. */
@Component
class JobDesk {

    private final JobRows rows;
    private final JobPieces pieces;
    private final OperatorLog log;

    JobDesk(JobRows rows, JobPieces pieces, OperatorLog log) {
        this.rows = rows;
        this.pieces = pieces;
        this.log = log;
    }

    /** A file that is read while it is sent. */
    record Download(JobRow.LeftFile file, String mediaType, PieceInput content) {}

    PageOf<JobRow> mine(PageWanted page, Caller caller) {
        demand(page.rows() >= 1 && page.rows() <= PageOf.MAX_ROWS, "rows");
        demand(page.sort().isEmpty() && !page.descending(), "sort");
        var found = rows.page(caller.operator().id(), page.cursor().map(JobPlace::read), page.rows() + 1);
        var shown = found.subList(0, Math.min(page.rows(), found.size()));
        return new PageOf<>(shown, found.size() > page.rows()
                ? Optional.of(JobPlace.after(shown.getLast()))
                : Optional.empty());
    }

    JobRow one(UUID id, Caller caller) {
        return find(id, caller).row();
    }

    @Transactional
    public JobRow cancel(UUID id, Caller caller) {
        find(id, caller);
        rows.cancel(id);
        return find(id, caller).row();
    }

    @Transactional
    public void remove(UUID id, Caller caller) {
        if (!find(id, caller).row().state().ended()) {
            throw Refusal.of(RefusalCode.JOB_NOT_ENDED).thrown();
        }
        rows.remove(id);
    }

    /** The file; the operator log tells who took it away. */
    @Transactional
    public Download download(UUID id, Caller caller) {
        var job = find(id, caller);
        var file = fileOf(job);
        log(file, job, caller);
        return new Download(file, job.mediaType(),
                new PieceInput(place -> piece(job, place, caller), file.bytes()));
    }

    /** One piece of the file; with the first of them the operator log tells who took it away. */
    @Transactional
    public byte[] piece(UUID id, int place, Caller caller) {
        var job = find(id, caller);
        var file = fileOf(job);
        demand(place >= 0 && (long) place * JobPieces.SIZE < file.bytes(), "place");
        if (place == 0) {
            log(file, job, caller);
        }
        return pieces.read(id, job.run(), place);
    }

    private static JobRow.LeftFile fileOf(StoredJob job) {
        return job.row().file().filter(_ -> job.row().state() == JobState.DONE)
                .orElseThrow(() -> Refusal.of(RefusalCode.JOB_WITHOUT_FILE).thrown());
    }

    private void log(JobRow.LeftFile file, StoredJob job, Caller caller) {
        log.record(caller, new OperatorLog.Entry("job", "download", file.name(), "", job.row().id().toString()));
    }

    /** Asked for while the answer is sent, wherever that is: the scope of the call may be over. */
    private byte[] piece(StoredJob job, int place, Caller caller) {
        return MerchantScope.call(caller.merchant(), () -> pieces.read(job.row().id(), job.run(), place));
    }

    private StoredJob find(UUID id, Caller caller) {
        return rows.find(id).filter(job -> job.asked().employee() == caller.operator().id()
                || caller.operator().type() == EmployeeType.MERCHANT_ADMINISTRATOR)
                .orElseThrow(() -> Refusal.of(RefusalCode.JOB_UNKNOWN).thrown());
    }

    private static void demand(boolean met, String field) {
        if (!met) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", field).thrown();
        }
    }
}
