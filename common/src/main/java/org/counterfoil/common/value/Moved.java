package org.counterfoil.common.value;

import java.util.Locale;

/** What transactions a list can be narrowed to by what they moved of members. */
public enum Moved {
    /** Principal or bonus. */
    STORED_VALUE,
    /** Uses of counted services. */
    COUNTS;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
