package org.counterfoil.server.member;

import org.counterfoil.common.member.ChangeLevel;
import org.counterfoil.common.member.ChangedLevels;
import org.counterfoil.common.member.LevelChangeApi;
import org.counterfoil.common.member.LevelChangeFilter;
import org.counterfoil.common.member.LevelChangeRow;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.server.member.level.LevelHistory;
import org.counterfoil.server.shared.CurrentCaller;
import org.counterfoil.common.member.ExportLevelChanges;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.shared.export.Exports;
import org.springframework.web.bind.annotation.RestController;

/** The door to changes of members' levels. */
@RestController
class LevelChangeEndpoint implements LevelChangeApi {

    private final LevelHistory history;
    private final LevelHandlers handlers;
    private final CurrentCaller caller;
    private final Exports exports;
    private final LevelChangeExport export;

    LevelChangeEndpoint(LevelHistory history, LevelHandlers handlers, CurrentCaller caller,
            Exports exports, LevelChangeExport export) {
        this.history = history;
        this.handlers = handlers;
        this.caller = caller;
        this.exports = exports;
        this.export = export;
    }

    @Override
    public PageOf<LevelChangeRow> list(LevelChangeFilter filter) {
        return history.list(filter);
    }

    @Override
    public int count(LevelChangeFilter filter) {
        return history.count(filter);
    }

    @Override
    public ChangedLevels changeLevel(ChangeLevel command) {
        return handlers.change().change(command, caller.get());
    }

    @Override
    public JobRow export(ExportLevelChanges wanted) {
        return exports.begin(export, wanted, caller.get());
    }
}
