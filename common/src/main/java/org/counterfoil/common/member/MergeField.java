package org.counterfoil.common.member;

/** What can be chosen from either of two members who are merged; in the order in which it is shown. */
public enum MergeField {
    NAME,
    SEX,
    /** With the calendar that it is kept by. */
    BIRTHDAY,
    PHONE,
    EMAIL,
    /** Its kind and its number. */
    DOCUMENT,
    ADDRESS,
    DELIVERIES,
    SOURCE,
    REFERRER,
    SALES_PERSON,
    TAGS,
    REMARK,
    /** The rates of the member's own. */
    PRIVILEGES,
    /** The last day; without one there is no end. */
    VALID_UNTIL;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
