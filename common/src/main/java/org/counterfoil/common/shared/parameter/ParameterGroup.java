package org.counterfoil.common.shared.parameter;

/** Parameters that are shown together; its name is shown under {@code parameter.group.<key>}. */
public enum ParameterGroup {
    VALUE,
    DAY,
    REMINDERS,
    REPORTS,
    SECURITY;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
