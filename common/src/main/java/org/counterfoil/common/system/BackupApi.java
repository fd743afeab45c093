package org.counterfoil.common.system;

import java.util.List;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The backups of the server. They hold the data of all merchants: no file is ever sent, only where it lies and what was
 * found of it is told. Headquarters alone (not-permitted); meant for whoever runs the server.
 */
@HttpExchange("/api/backups")
public interface BackupApi {

    /** The newest 200, newest first. */
    @Needs(Permission.BACKUP)
    @GetExchange
    List<BackupRow> list();

    /** Makes one now, beside everything else that goes on. Refuses: backup-under-way. */
    @Needs(value = Permission.BACKUP, access = Access.WRITE)
    @PostExchange
    BackupRow ask();
}
