package org.counterfoil.common.member;

/** By which calendar a member keeps the birthday; the day itself is written by the solar one. */
public enum BirthdayCalendar {
    SOLAR,
    LUNAR;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
