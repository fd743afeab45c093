package org.counterfoil.server.system.backup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.system.BackupRow;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Asks for backups and tells of them. One is made at a time, over all nodes. */
@Component
public class Backups {

    private static final int SHOWN = 200;
    private static final String NOBODY = "";

    private final BackupRows rows;
    private final Scheduler scheduler;
    private final OperatorLog log;

    Backups(BackupRows rows, Scheduler scheduler, OperatorLog log) {
        this.rows = rows;
        this.scheduler = scheduler;
        this.log = log;
    }

    /** The newest one whose ledger was proved. */
    public Optional<BackupRow> lastSound() {
        return rows.lastSound();
    }

    List<BackupRow> list(Caller caller) {
        caller.demandHeadquarters();
        return rows.newest(SHOWN);
    }

    /** Refuses: backup-under-way. */
    @Transactional
    public BackupRow ask(Caller caller) {
        caller.demandHeadquarters();
        if (rows.underWay().isPresent()) {
            throw Refusal.of(RefusalCode.BACKUP_UNDER_WAY).thrown();
        }
        var backup = add(caller.operator().staffNumber() + " " + caller.operator().realName());
        log.record(caller, new OperatorLog.Entry("system", "backup", backup.id().toString(), "", ""));
        return backup;
    }

    /** The daily one; where one is being made already, that will do. */
    @Transactional
    public void askDaily() {
        if (rows.underWay().isEmpty()) {
            add(NOBODY);
        }
    }

    private BackupRow add(String askedBy) {
        var id = rows.add(askedBy);
        scheduler.scheduleIfNotExists(new TaskInstance<>(BackupTask.NAME, BackupTask.ONE), Instant.EPOCH);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
        return rows.find(id).orElseThrow();
    }
}
