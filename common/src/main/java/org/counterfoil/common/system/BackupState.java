package org.counterfoil.common.system;

/** What became of a backup; its name is shown under {@code system.backup.<key>}. */
public enum BackupState {
    QUEUED,
    WRITING,
    /** The file is whole; it is being restored into a database of its own, whose ledger is proved. */
    VERIFYING,
    /** Restored, and nothing in its ledger contradicts. */
    SOUND,
    /** Restored, but its ledger contradicts itself; the file is kept. */
    CONTRADICTED,
    /** There is no file, or it could not be restored. */
    FAILED;

    public boolean ended() {
        return compareTo(SOUND) >= 0;
    }

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
