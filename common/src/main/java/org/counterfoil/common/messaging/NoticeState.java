package org.counterfoil.common.messaging;

/** Where a notice stands today. */
public enum NoticeState {
    PLANNED,
    SHOWN,
    OVER,
    WITHDRAWN;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
