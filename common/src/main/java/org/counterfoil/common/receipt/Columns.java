package org.counterfoil.common.receipt;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Counts and breaks text in a printer's columns: a Chinese character takes two. */
public final class Columns {

    private static final Charset GBK = Charset.forName("GBK");
    private static final int WIDE_FROM = 0x2E80;
    private static final String CLOSING = "，。、；：！？）》」』】％";

    private Columns() {}

    /** Columns that a text takes at normal size. */
    public static int of(CharSequence text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /**
     * Whether a printer's own characters can't show the text, so that it has to be drawn: letters with diacritics,
     * and whatever is not in GBK. (GBK holds some Latin letters of pinyin, but as wide as a Chinese character.)
     */
    public static boolean needDrawing(CharSequence text) {
        return text.codePoints().anyMatch(Columns::needsDrawing);
    }

    private static int of(int codePoint) {
        if (isAscii(codePoint) || isLatin(codePoint)) {
            return 1;
        }
        return codePoint >= WIDE_FROM || !needsDrawing(codePoint) ? 2 : 1;
    }

    private static boolean needsDrawing(int codePoint) {
        if (isAscii(codePoint)) {
            return false;
        }
        return isLatin(codePoint) || !GBK.newEncoder().canEncode(Character.toString(codePoint));
    }

    private static boolean isAscii(int codePoint) {
        return codePoint < 0x80;
    }

    /** Latin letters beyond ASCII, those with Vietnamese diacritics among them. */
    private static boolean isLatin(int codePoint) {
        return Character.isLetter(codePoint)
                && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN && codePoint < 0xFF00;
    }

    /** The text in the characters of paper: composed letters, no control characters, minus and currency as printed. */
    static String printable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u2212', '-').replace('\u00A5', '\uFFE5').replace('\u00A0', ' ').replace('\u2011', '-')
                .replaceAll("\\s+", " ").replaceAll("\\p{Cc}|\\p{Cf}", "").strip();
    }

    /**
     * Breaks a text at blanks, or between Chinese characters; a word wider than a line is cut.
     *
     * @param columns 2 or more
     */
    static List<String> wrap(String text, int columns) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var unit : units(text, columns)) {
            if (Columns.of(line) + Columns.of(unit.stripTrailing()) > columns) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(unit);
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** What may not be torn apart: a word with the blank behind it, or one Chinese character with its stop. */
    private static List<String> units(String text, int columns) {
        var units = new ArrayList<String>();
        var unit = new StringBuilder();
        for (var codePoint : text.codePoints().toArray()) {
            var character = Character.toString(codePoint);
            if (!unit.isEmpty() && mayBreak(unit, codePoint) || tooWide(unit, character, columns)) {
                units.add(unit.toString());
                unit.setLength(0);
            }
            unit.append(character);
        }
        units.add(unit.toString());
        return units;
    }

    private static boolean mayBreak(StringBuilder unit, int next) {
        var last = unit.codePointBefore(unit.length());
        if (next == ' ' || CLOSING.indexOf(next) >= 0) {
            return false;
        }
        return last == ' ' || last >= WIDE_FROM || next >= WIDE_FROM;
    }

    private static boolean tooWide(StringBuilder unit, String next, int columns) {
        return !unit.isEmpty() && !next.equals(" ") && of(unit.toString().stripTrailing()) + of(next) > columns;
    }
}
