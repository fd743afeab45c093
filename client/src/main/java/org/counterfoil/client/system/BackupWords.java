package org.counterfoil.client.system;

import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.system.BackupRow;
import org.counterfoil.common.system.BackupState;

/** What is said of a backup. */
record BackupWords(Texts texts) {

    private static final int WHOLE = 100;

    /** What became of it, or how far it is. */
    StatusBadge badge(BackupRow row) {
        return new StatusBadge(row.state().ended() || row.state() == BackupState.QUEUED
                ? state(row.state())
                : texts.get("backups.so-far", "state", state(row.state()), "percent", percent(row.progress())),
                tone(row.state()));
    }

    /** Who asked for it. */
    String asked(BackupRow row) {
        return row.askedBy().isEmpty() ? texts.get("backups.daily") : row.askedBy();
    }

    /** How large the file is; nothing where there is none. */
    String size(BackupRow row) {
        return row.written().bytes() == 0 ? "" : Sizes.of(row.written().bytes(), texts);
    }

    /** Where the file is, or that it is no longer. */
    String place(BackupRow row) {
        return row.written().removed() ? texts.get("backups.removed") : row.written().path();
    }

    /** What was found of it. */
    String result(BackupRow row) {
        if (!row.fault().isEmpty()) {
            return texts.get("shared.fault", "reference", row.fault());
        }
        return row.findings().map(findings -> texts.get(findings == 0 ? "backups.proved" : "backups.findings",
                "findings", findings)).orElse("");
    }

    /** How many files of the operator log's old lines are in it, and how many lie elsewhere. */
    String archived(BackupRow row) {
        var archived = row.written().archived();
        return archived.elsewhere() == 0
                ? texts.figures().number(archived.held())
                : texts.get("backups.archived-elsewhere", "held", archived.held(), "elsewhere", archived.elsewhere());
    }

    private String state(BackupState state) {
        return texts.get("backups.state." + state.key());
    }

    private static StatusBadge.Tone tone(BackupState state) {
        return switch (state) {
            case QUEUED -> StatusBadge.Tone.NEUTRAL;
            case WRITING, VERIFYING -> StatusBadge.Tone.ACCENT;
            case SOUND -> StatusBadge.Tone.SUCCESS;
            case CONTRADICTED, FAILED -> StatusBadge.Tone.DANGER;
        };
    }

    private static long percent(BackupRow.Progress progress) {
        return progress.total() == 0 ? 0 : Math.min(WHOLE, progress.done() * WHOLE / progress.total());
    }
}
