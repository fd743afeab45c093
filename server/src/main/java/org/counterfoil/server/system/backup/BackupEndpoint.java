package org.counterfoil.server.system.backup;

import java.util.List;

import org.counterfoil.common.system.BackupApi;
import org.counterfoil.common.system.BackupRow;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BackupEndpoint implements BackupApi {

    private final CurrentCaller caller;
    private final Backups backups;

    BackupEndpoint(CurrentCaller caller, Backups backups) {
        this.caller = caller;
        this.backups = backups;
    }

    @Override
    public List<BackupRow> list() {
        return backups.list(caller.get());
    }

    @Override
    public BackupRow ask() {
        return backups.ask(caller.get());
    }
}
