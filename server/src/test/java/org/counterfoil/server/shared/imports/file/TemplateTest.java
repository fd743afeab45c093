package org.counterfoil.server.shared.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.counterfoil.common.shared.imports.ImportColumn;
import org.counterfoil.common.shared.imports.ImportForm;
import org.counterfoil.common.shared.imports.ImportWords;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final byte[] BOOK = Template.of(new ImportForm("terminals", List.of(
            ImportColumn.code("store", true, 20, "0755"), new ImportColumn("type", ImportColumn.Kind.CHOICE, false, 0,
                    "pos", List.of("front-desk", "pos")),
            new ImportColumn("expires", ImportColumn.Kind.DAY, false, 0, "2030-12-31", List.of()))),
            new ImportWords("数据", "说明", List.of(List.of("列", "说明"), List.of("门店", "门店编号")),
                    Map.of("store", List.of("门店")), Map.of("type.front-desk", List.of("消费前置")), List.of(), List.of()));

    @Test
    void titlesAreTheReadersAndASecondSheetExplainsThem() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(BOOK))) {
            var sheets = book.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).startsWith("数据", "说明");
            assertThat(sheets.get(0).read().getFirst().stream().map(cell -> cell.getText()))
                    .containsExactly("门店 *", "type", "expires");
            assertThat(sheets.get(1).read().get(1).getCellText(1)).isEqualTo("门店编号");
            assertThat(sheets.get(2).getVisibility()).isEqualTo(SheetVisibility.HIDDEN);
            assertThat(sheets.get(2).read().getFirst().getCellText(1)).isEqualTo("消费前置");
        }
    }

    @Test
    void codesAreTextsAndChoicesDropDown() throws IOException {
        var parts = parts();
        var sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<dataValidation ").contains("sqref=\"B2:B50001\"").contains("choices");
        assertThat(sheet).containsPattern("<col min=\"1\" max=\"1\"[^>]* style=\"");
        assertThat(parts.get("xl/styles.xml")).contains("formatCode=\"@\"");
    }

    private static Map<String, String> parts() throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(BOOK)).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(),
                        new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
