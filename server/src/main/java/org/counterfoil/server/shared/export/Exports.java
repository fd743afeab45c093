package org.counterfoil.server.shared.export;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.job.JobQueue;
import org.counterfoil.server.shared.job.NewJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

/** Begins to write lists to files. */
@Component
public class Exports {

    private final JobQueue queue;
    private final JsonMapper json;

    Exports(JobQueue queue, JsonMapper json) {
        this.queue = queue;
        this.json = json;
    }

    /** Refuses: not-permitted, bad-request for a column that the list does not have. */
    @Transactional
    public <C, R> JobRow begin(ExportedList<C, R> list, C command, Caller caller) {
        demand(list, caller);
        checkColumns(list, list.layout(command));
        return queue.add(new NewJob(list.kind(), json.writeValueAsString(command), list.title(command)), caller);
    }

    /** Who may carry the list away: asked when it begins, and again when it runs. */
    static void demand(ExportedList<?, ?> list, Caller caller) {
        caller.demand(Permission.EXPORT, Access.WRITE);
        list.needed().forEach(permission -> caller.demand(permission, Access.READ));
    }

    private static void checkColumns(ExportedList<?, ?> list, ExportLayout layout) {
        if (!layout.columns().stream().allMatch(column -> list.columns().containsKey(column.key()))) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "columns").thrown();
        }
    }
}
