package org.counterfoil.trials.crash.broken;

import java.util.Locale;

/** What can be broken, each by itself. */
public enum Break {
    /** Answers do not wait for the disk. */
    BARRIER,
    /** Nobody looks whether a request came before, and the database does not mind if one did. */
    UNIQUE_KEY;

    /** As it stands on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
