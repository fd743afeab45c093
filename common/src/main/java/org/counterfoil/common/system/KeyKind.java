package org.counterfoil.common.system;

/** What a key is for; its name is shown under {@code system.key.<key>}. */
public enum KeyKind {
    /** Makes what is kept of holders' PINs. */
    PIN,
    /** Signs closed days; each node has its own. */
    SEAL;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
