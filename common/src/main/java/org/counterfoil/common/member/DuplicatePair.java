package org.counterfoil.common.member;

import java.time.LocalDate;
import java.util.List;

/**
 * Two members who may be the same person.
 *
 * @param first   who joined first
 * @param reasons what they have in common, at least one
 */
public record DuplicatePair(One first, One second, List<Reason> reasons) {

    /** The most pairs that are found at once. */
    public static final int MOST = 200;

    /** What two members have in common. */
    public enum Reason {
        PHONE,
        DOCUMENT,
        NAME_AND_BIRTHDAY;

        /** As it stands in texts. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** One of them; the phone with its middle hidden. */
    public record One(long id, String number, String name, String phone, LevelView level, String store,
            LocalDate joinedOn) {}

    public DuplicatePair {
        reasons = List.copyOf(reasons);
    }
}
