package org.counterfoil.server.shared.imports.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tables of RFC 4180, and what spreadsheets make of it: with semicolons or tabs where the desk's language wants these,
 * in UTF-8, or in the Chinese code page that Excel still saves in.
 */
final class TextTables {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private TextTables() {}

    /** The rows, the titles first. */
    static List<FileTable.Line> read(byte[] content) {
        var text = decoded(content);
        return new CsvRows(text, separator(text)).read();
    }

    private static String decoded(byte[] content) {
        for (var charset : CHARSETS) {
            try {
                var text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content)).toString();
                if (text.indexOf('\0') < 0) {
                    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
                }
            } catch (CharacterCodingException otherwise) {
                // It is written in the next, or it is no text.
            }
        }
        throw FileTable.unreadable();
    }

    /** The sign that stands most often in the first line. */
    private static char separator(String text) {
        var end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        var best = ',';
        for (var sign : new char[]{';', '\t'}) {
            if (count(first, sign) > count(first, best)) {
                best = sign;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
