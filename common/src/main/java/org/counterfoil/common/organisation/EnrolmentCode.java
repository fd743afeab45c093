package org.counterfoil.common.organisation;

import java.time.Instant;
import java.util.Locale;

/**
 * A one-time code that ties a terminal to an installation.
 *
 * @param terminal ten digits
 * @param code     in groups of four signs, none of which looks like another
 */
public record EnrolmentCode(String terminal, String code, Instant expires) {

    /** The signs that count, however the code was typed. */
    public static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** Without the code, so that no log can hold it. */
    @Override
    public String toString() {
        return "EnrolmentCode[terminal=" + terminal + ", expires=" + expires + "]";
    }
}
