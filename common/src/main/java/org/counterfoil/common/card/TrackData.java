package org.counterfoil.common.card;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What is written on a card for machines to read. */
public final class TrackData {

    private static final String SEPARATOR = "=";
    private static final DateTimeFormatter EXPIRY = DateTimeFormatter.ofPattern("uuMM");

    private TrackData() {}

    /**
     * Of a magnetic card track 2 of ISO/IEC 7813 without its sentinels: the number, and year and month of the last day;
     * a second separator stands in place of a day that there is not. Of every other kind the number.
     */
    public static String of(CardKind kind, String number, Optional<LocalDate> expires) {
        return kind == CardKind.MAGNETIC
                ? number + SEPARATOR + expires.map(EXPIRY::format).orElse(SEPARATOR)
                : number;
    }
}
