package org.counterfoil.common.shared.imports;

import java.util.Locale;

/** How far an import is; shown under {@code imports.state.<key>}. */
public enum ImportState {
    /** Its file is on the way. */
    UPLOADING,
    CHECKING,
    /** The file as a whole can't be imported. */
    REFUSED,
    /** Every row was judged; nothing is carried out yet. */
    CHECKED,
    CARRYING_OUT,
    CARRIED_OUT,
    UNDOING,
    /** What it added is gone, but for rows that were kept. */
    UNDONE;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a job is to bring it to the next state. */
    public boolean moving() {
        return this == CHECKING || this == CARRYING_OUT || this == UNDOING;
    }
}
