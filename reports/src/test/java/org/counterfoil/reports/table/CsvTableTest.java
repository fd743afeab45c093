package org.counterfoil.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.counterfoil.common.shared.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final CurrencyUnit YUAN = CurrencyUnit.of("CNY");
    @Test
    void everyKindOfCellIsWrittenAsOthersReadIt() throws IOException {
        assertThat(file(new Cell.Text("陈晓云"), new Cell.Money(-1_234_505, YUAN), new Cell.Whole(-445),
                new Cell.Day(LocalDate.of(2026, 3, 2)), new Cell.Moment(LocalDateTime.of(2026, 3, 2, 9, 5)),
                new Cell.Blank()))
                .isEqualTo("\uFEFF标题\r\n陈晓云,-12345.05,-445,2026-03-02,2026-03-02 09:05:00,\r\n");
    }

    @Test
    void moneyHasTheDecimalsOfItsCurrency() throws IOException {
        assertThat(file(new Cell.Money(-45_000, CurrencyUnit.of("VND")), new Cell.Money(1_234, CurrencyUnit.of("KWD"))))
                .endsWith("\r\n-45000,1.234\r\n");
    }

    @Test
    void whatWouldBreakALineIsQuoted() throws IOException {
        assertThat(file(new Cell.Text("a,b"), new Cell.Text("say \"no\""), new Cell.Text("two\nlines")))
                .endsWith("\r\n\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\uFF1D1+1"})
    void aTextThatASpreadsheetWouldRunIsDefused(String text) throws IOException {
        assertThat(file(new Cell.Text(text))).endsWith("\r\n'" + text + "\r\n");
    }

    @Test
    void theTitlesAreDefusedToo() throws IOException {
        var out = new ByteArrayOutputStream();
        TableWriter.csv(out, List.of("=cmd|' /C calc'!A0")).finish();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF'=cmd|' /C calc'!A0\r\n");
    }

    private static String file(Cell... cells) throws IOException {
        var out = new ByteArrayOutputStream();
        var table = TableWriter.csv(out, List.of("标题"));
        table.row(Stream.of(cells).toList());
        table.finish();
        return out.toString(StandardCharsets.UTF_8);
    }
}
