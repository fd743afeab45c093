package org.counterfoil.common.issuing;

/** How far the activation of a range is; shown under {@code ranges.state.<key>}. */
public enum RangeState {
    /** A job works, or waits for its turn. */
    RUNNING,
    /** It ended before all cards were looked at, and can go on. */
    STOPPED,
    /** All cards were looked at. */
    DONE;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
