package org.counterfoil.common.shared.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A column that a file may have.
 *
 * @param key     the field of the list's command; refusals name it
 * @param longest characters; of an amount how many decimals its currency has; 0 where its kind limits it
 * @param sample  what might stand there; of a choice its key
 * @param choices of {@link Kind#CHOICE} the keys; of a text what is known, such as the names of roles
 */
public record ImportColumn(String key, Kind kind, boolean required, int longest, String sample,
        List<String> choices) {

    /** What stands in a column. */
    public enum Kind {
        TEXT,
        /** Letters and digits that are no amount: leading zeros count. */
        CODE,
        /** A whole number; the file's rows are added up. */
        WHOLE,
        /** An amount of money, zero included; the file's rows are added up in minor units. */
        MONEY,
        DAY,
        /** One of a few words. */
        CHOICE
    }

    public ImportColumn {
        choices = List.copyOf(choices);
    }

    /** A text that everybody may choose. */
    public static ImportColumn text(String key, boolean required, int longest, String sample) {
        return new ImportColumn(key, Kind.TEXT, required, longest, sample, List.of());
    }

    /** A number or code. */
    public static ImportColumn code(String key, boolean required, int longest, String sample) {
        return new ImportColumn(key, Kind.CODE, required, longest, sample, List.of());
    }

    /** Money that may be left out, of a currency with so many decimals. */
    public static ImportColumn money(String key, int decimals, String sample) {
        return new ImportColumn(key, Kind.MONEY, false, decimals, sample, List.of());
    }

    /** One of several keys, the first of which is the sample. */
    public static ImportColumn choice(String key, boolean required, List<String> keys) {
        return new ImportColumn(key, Kind.CHOICE, required, 0, keys.getFirst(), keys);
    }

    /** One of several constants, by their names as they stand in texts. */
    public static ImportColumn choice(String key, boolean required, Enum<?>... constants) {
        return choice(key, required, Stream.of(constants)
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList());
    }

    /** The same column, which offers what is known. */
    public ImportColumn offering(List<String> known) {
        return new ImportColumn(key, kind, required, longest, sample, known);
    }
}
