package org.counterfoil.common.issuing;

/**
 * How somebody made sure that the holder is the holder, in place of a PIN; it goes to the operator log.
 *
 * @param kind what was looked at
 * @param note what it showed, such as the last digits of a document; not empty
 */
public record IdentityCheck(Kind kind, String note) {

    /** What was looked at. */
    public enum Kind {
        ID_DOCUMENT,
        PHONE_CALL,
        PHOTO,
        OTHER;

        /** As it stands in texts and logs. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
