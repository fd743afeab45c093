package org.counterfoil.server.card.production;

import org.counterfoil.common.card.WriteProductionFile;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.FileFormat;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.card.CardTypes;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.job.JobQueue;
import org.counterfoil.server.shared.job.NewJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

/** Begins to write the file for the card maker. There is one at a time: the one before is thrown away. */
@Component
class WriteProductionFileHandler {

    private final CardBatchRepository batches;
    private final CardTypes types;
    private final JobQueue queue;
    private final JsonMapper json;
    private final FilePasswords passwords;

    WriteProductionFileHandler(CardBatchRepository batches, CardTypes types, JobQueue queue, JsonMapper json,
            FilePasswords passwords) {
        this.passwords = passwords;
        this.batches = batches;
        this.types = types;
        this.queue = queue;
        this.json = json;
    }

    /** See {@link org.counterfoil.common.card.CardBatchApi#write}. */
    @Transactional
    public JobRow handle(WriteProductionFile wanted, Caller caller) {
        demand(caller);
        var layout = wanted.layout();
        fit(layout.format() == FileFormat.XLSX, "format");
        fit(layout.columns().stream().allMatch(column -> ProductionFile.COLUMNS.all().containsKey(column.key())),
                "columns");
        var batch = batches.lock(wanted.batch()).orElseThrow(CardBatches::unknown);
        batch.demandWritable();
        var sealed = wanted.password().map(typed -> passwords.seal(batch, typed));
        batch.fileJob().ifPresent(queue::discard);
        var order = new FileOrder(batch.id(), layout, sealed.isPresent());
        var job = queue.add(new NewJob(ProductionFile.KIND, json.writeValueAsString(order),
                MakingQueue.title(batch, types.hold(batch.type()).name())), caller);
        batch.writeBy(job.id(), sealed);
        return job;
    }

    /** Who may have it written: asked when it begins, and again when it runs. */
    static void demand(Caller caller) {
        caller.demandHeadquarters();
        caller.demand(Permission.CARD_PRODUCTION, Access.WRITE);
        caller.demand(Permission.EXPORT, Access.WRITE);
    }

    private static void fit(boolean fits, String field) {
        if (!fits) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", field).thrown();
        }
    }
}
