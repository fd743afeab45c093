package org.counterfoil.server.shared.imports.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for tests. */
final class Books {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Books() {}

    /** One sheet, filled. */
    static byte[] of(Consumer<Worksheet> fill) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            fill.accept(book.newWorksheet("data"));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }

    /** Titles and some rows of texts. */
    static byte[] table(int rows) {
        return of(sheet -> {
            sheet.value(0, 0, "code");
            sheet.value(0, 1, "count");
            for (int row = 1; row <= rows; row++) {
                sheet.inlineString(row, 0, "00" + row);
                sheet.value(row, 1, row);
            }
        });
    }

    /** The smallest workbook with this as its sheet's data. */
    static byte[] raw(String rows) {
        return zip(parts(rows));
    }

    static Map<String, String> parts(String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
                + "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        parts.put("_rels/.rels", HEAD + "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\""
                + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put("xl/workbook.xml", HEAD + "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + OFFICE
                + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", HEAD + "<Relationships xmlns=\"" + RELATIONS
                + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", HEAD + "<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + rows
                + "</sheetData></worksheet>");
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }
}
