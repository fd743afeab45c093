package org.counterfoil.server.shared.imports.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.counterfoil.common.shared.RefusedException;

/** Whatever somebody sends is read or refused, and never a fault. */
class AnyFileTest {

    private static final byte[] BOOK = Books.table(20);
    private static final String ROWS = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\" s=\"0\"><v>12.50</v></c><c r=\"B2\" t=\"b\"><v>1</v></c></row>";
    private static final List<String> PIECES = List.of("", "<", "\"", "r=\"\"", "r=\"ZZZ99999999\"", "t=\"s\"",
            "t=\"x\"",
            "<v>1E999999999</v>", "<v>NaN</v>", "<v/>", "<f>1+1</f>", "</row>", "<row r=\"-1\">", "<row r=\"0\">",
            "<c>", "s=\"99\"", "&#0;", "&amp", "\u0000", "<v>99999999999999999999</v>", "r=\"1\"");

    @Property(tries = 200)
    void anyBytes(@ForAll @Size(max = 400) byte[] content) {
        read(content);
        var packed = content.clone();
        if (packed.length > 4) {
            packed[0] = 'P';
            packed[1] = 'K';
            packed[2] = 3;
            packed[3] = 4;
        }
        read(packed);
    }

    @Property(tries = 300)
    void aWorkbookOfWhichSomeBytesAreWrong(@ForAll long seed) {
        var random = new Random(seed);
        var broken = BOOK.clone();
        for (int times = 1 + random.nextInt(8); times > 0; times--) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt();
        }
        read(broken);
        read(Arrays.copyOf(broken, random.nextInt(broken.length)));
    }

    @Property(tries = 400)
    void aSheetInWhichSomethingIsWrong(@ForAll long seed) {
        var random = new Random(seed);
        var rows = new StringBuilder(ROWS);
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            var from = random.nextInt(rows.length());
            rows.replace(from, Math.min(rows.length(), from + random.nextInt(12)),
                    PIECES.get(random.nextInt(PIECES.size())));
        }
        read(Books.raw(rows.toString()));
    }

    @Property(tries = 200)
    void aTextInWhichSomethingIsWrong(@ForAll @Size(max = 60) List<Character> signs) {
        var text = new StringBuilder("a,b\n");
        signs.forEach(sign -> text.append(sign % 3 == 0 ? "\",\n\r;".charAt(sign % 6) : sign));
        read(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void read(byte[] content) {
        try {
            FileTable.read(content);
        } catch (RefusedException refused) {
            // That is an answer.
        }
    }
}
