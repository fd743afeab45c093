package org.counterfoil.server.shared.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.counterfoil.common.shared.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTableTest {

    @Test
    void aWorkbookIsReadAsItLooks() {
        var table = FileTable.read(Books.of(sheet -> {
            sheet.value(0, 0, "code");
            sheet.value(0, 1, "number");
            sheet.value(0, 2, "day");
            sheet.inlineString(2, 0, " 007 ");
            sheet.value(2, 1, 20);
            sheet.value(2, 2, LocalDate.of(2030, 12, 31));
            sheet.value(3, 0, "Ánh, \"x\"");
            sheet.value(3, 1, 0.5);
        }));
        assertThat(table.titles()).containsExactly("code", "number", "day");
        assertThat(table.rows()).containsExactly(new FileTable.Line(3, List.of("007", "20", "47848")),
                new FileTable.Line(4, List.of("Ánh, \"x\"", "0.5")));
    }

    @Test
    void aTextTableIsReadInTheCodePagesAndWithTheSeparatorsThatSpreadsheetsWrite() {
        var rows = List.of(new FileTable.Line(2, List.of("陈晓雯", "a;b")), new FileTable.Line(5, List.of("-1", "")));
        var text = "姓名,备注\r\n陈晓雯,\"a;b\"\r\n\r\n,\r\n'-1,\r\n";
        assertThat(FileTable.read(text.getBytes(StandardCharsets.UTF_8)).rows()).isEqualTo(rows);
        assertThat(FileTable.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).titles())
                .containsExactly("姓名", "备注");
        assertThat(FileTable.read(text.getBytes(Charset.forName("GBK"))).rows()).isEqualTo(rows);
        assertThat(FileTable.read("a;b\n1,5;\"x\n\"\"y\"\"\"\n2;".getBytes(StandardCharsets.UTF_8)).rows())
                .containsExactly(new FileTable.Line(2, List.of("1,5", "x\n\"y\"")),
                        new FileTable.Line(4, List.of("2", "")));
        assertThat(FileTable.read("a\tb\n1\t2".getBytes(StandardCharsets.UTF_8)).titles()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\"open", "a\n\"x\"y", "a\n\0", "PK\3\4 no archive", "PK"})
    void whatIsNoTableIsRefused(String text) {
        refused(RefusalCode.IMPORT_UNREADABLE, () -> FileTable.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anOldOrLockedWorkbookIsRefused() {
        refused(RefusalCode.IMPORT_UNREADABLE, () -> FileTable.read(
                new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}));
    }

    @Test
    void aTableWithoutRowsIsRefused() {
        refused(RefusalCode.IMPORT_WITHOUT_ROWS, () -> FileTable.read(new byte[0]));
        refused(RefusalCode.IMPORT_WITHOUT_ROWS, () -> FileTable.read(Books.table(0)));
    }

    @Test
    void aFormulaIsRefusedWithItsPlace() {
        var refused = refused(RefusalCode.IMPORT_FORMULA, () -> FileTable.read(Books.of(sheet -> {
            sheet.value(0, 0, "a");
            sheet.value(4, 27, 1);
            sheet.formula(4, 28, "AB5*2");
        })));
        assertThat(refused.arguments()).containsEntry("line", "5").containsEntry("column", "AC");
    }

    @Test
    void macrosAreRefused() {
        var parts = Books.parts("<row r=\"1\"/>");
        parts.put("xl/vbaProject.bin", "Sub Auto_Open()");
        refused(RefusalCode.IMPORT_MACROS, () -> FileTable.read(Books.zip(parts)));
    }

    @Test
    void aFileThatUnpacksToFarMoreIsRefusedBeforeItFillsTheMemory() {
        var parts = Books.parts("<row r=\"1\"/>");
        parts.put("xl/media/image1.png", "0".repeat(70_000_000));
        var packed = Books.zip(parts);
        assertThat(packed.length).isLessThan(100_000);
        refused(RefusalCode.IMPORT_TOO_LARGE, () -> FileTable.read(packed));
    }

    @Test
    void aCellFarBeyondTheLastColumnIsRefusedBeforeItFillsTheMemory() {
        refused(RefusalCode.IMPORT_UNREADABLE, () -> FileTable.read(Books.raw(
                "<row r=\"1\"><c r=\"AAAAAAA1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>")));
    }

    @Test
    void anEntityIsNeverRead() {
        var parts = Books.parts("<row r=\"1\"/>");
        parts.computeIfPresent("xl/worksheets/sheet1.xml", (_, text) -> text.replace("?>",
                "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"));
        refused(RefusalCode.IMPORT_UNREADABLE, () -> FileTable.read(Books.zip(parts)));
    }

    @Test
    void moreRowsThanAFileMayHaveAreRefused() {
        assertThat(FileTable.read(("a\n" + "1\n".repeat(50_000)).getBytes(StandardCharsets.UTF_8)).rows())
                .hasSize(50_000);
        refused(RefusalCode.IMPORT_ROWS_TOO_MANY,
                () -> FileTable.read(("a\n" + "1\n".repeat(50_001)).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void columnsAreCalledAsSpreadsheetsCallThem() {
        assertThat(List.of(FileTable.letters(0), FileTable.letters(25), FileTable.letters(26), FileTable.letters(701),
                FileTable.letters(702))).containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }
}
