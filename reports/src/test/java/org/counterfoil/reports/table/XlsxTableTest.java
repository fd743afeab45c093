package org.counterfoil.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.counterfoil.common.shared.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XlsxTableTest {

    private static final CurrencyUnit YUAN = CurrencyUnit.of("CNY");
    private static final List<String> TITLES = List.of("交易号", "Số tiền");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void whatStandsInTheRowsIsReadBack() throws IOException {
        var table = TableWriter.xlsx(out, "交易", TITLES);
        table.row(List.of(new Cell.Text("20260302010000000001"), new Cell.Money(-1_234_505, YUAN)));
        table.row(List.of(new Cell.Blank(), new Cell.Whole(Long.MAX_VALUE)));
        table.finish();

        assertThat(rows(1)).containsExactly(TITLES, List.of("20260302010000000001", "-12345.05"),
                List.of(Long.toString(Long.MAX_VALUE)));
    }

    @Test
    void moneyAndDatesAreNumbersThatAreShownAsSuch() throws IOException {
        var table = TableWriter.xlsx(out, "x", List.of("a", "b", "c"));
        table.row(List.of(new Cell.Money(5, YUAN), new Cell.Day(LocalDate.of(2026, 3, 2)),
                new Cell.Moment(LocalDateTime.of(2026, 3, 2, 12, 0))));
        table.finish();

        assertThat(rows(1).get(1)).satisfiesExactly(money -> assertThat(money).isEqualTo("0.05"),
                day -> assertThat(day).startsWith("46083"), moment -> assertThat(moment).isEqualTo("46083.5"));
        assertThat(Workbooks.elements(Workbooks.part(out.toByteArray(), "xl/styles.xml")
                .getElementsByTagName("numFmt"))).extracting(format -> format.getAttribute("formatCode"))
                .contains("#,##0.00", "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss");
    }

    @Test
    void theTitlesAreBoldFrozenAndWideEnough() throws IOException {
        TableWriter.xlsx(out, "x", List.of("a", "很长的一个中文标题")).finish();

        var sheet = Workbooks.part(out.toByteArray(), "xl/worksheets/sheet1.xml");
        var pane = (Element) sheet.getElementsByTagName("pane").item(0);
        assertThat(pane.getAttribute("ySplit")).isEqualTo("1");
        assertThat(pane.getAttribute("state")).isEqualTo("frozen");
        assertThat(Workbooks.elements(sheet.getElementsByTagName("col"))).extracting(col -> col.getAttribute("width"))
                .satisfiesExactly(narrow -> assertThat(narrow).startsWith("12"),
                        wide -> assertThat(wide).startsWith("22"));
        assertThat(Workbooks.part(out.toByteArray(), "xl/styles.xml").getElementsByTagName("b").getLength())
                .isPositive();
    }

    @Test
    void aTextIsNeverAFormulaAndMayHoldAnything() throws IOException {
        var table = TableWriter.xlsx(out, "x", List.of("a"));
        table.row(List.of(new Cell.Text("=1+1")));
        table.row(List.of(new Cell.Text("<&\"' \u0001 陈晓云 🎁")));
        table.row(List.of(new Cell.Text("x".repeat(40_000))));
        table.finish();

        assertThat(Workbooks.part(out.toByteArray(), "xl/worksheets/sheet1.xml").getElementsByTagName("f").getLength())
                .isZero();
        assertThat(rows(1).get(1)).containsExactly("=1+1");
        assertThat(rows(1).get(2).getFirst()).startsWith("<&\"' ").endsWith(" 陈晓云 🎁");
        assertThat(rows(1).get(3).getFirst()).hasSize(32_767);
    }

    @Test
    void whatDoesNotFitASheetGoesOnOnTheNextUnderTheSameTitles() throws IOException {
        var table = new XlsxTable(out, "x", TITLES, 3);
        for (int row = 1; row <= 5; row++) {
            table.row(List.of(new Cell.Whole(row), new Cell.Whole(0)));
        }
        table.finish();

        assertThat(rows(1)).containsExactly(TITLES, List.of("1", "0"), List.of("2", "0"));
        assertThat(rows(2)).containsExactly(TITLES, List.of("3", "0"), List.of("4", "0"));
        assertThat(rows(3)).containsExactly(TITLES, List.of("5", "0"));
    }

    @Test
    void rowsAreWrittenWhileOthersAreStillToCome() throws IOException {
        var table = TableWriter.xlsx(out, "x", List.of("a"));
        for (int row = 0; row < 20_000; row++) {
            table.row(List.of(new Cell.Text("row " + row + " " + Integer.toHexString(row * 0x9E3779B9))));
        }

        assertThat(out.size()).isGreaterThan(100_000);
        table.finish();
        assertThat(rows(1)).hasSize(20_001);
    }

    @Test
    void moneyIsShownWithTheDecimalsOfItsCurrency() throws IOException {
        var table = TableWriter.xlsx(out, "x", List.of("a", "b"));
        table.row(List.of(new Cell.Money(1_250_000, CurrencyUnit.of("VND")),
                new Cell.Money(1_250, CurrencyUnit.of("KWD"))));
        table.finish();

        assertThat(rows(1).get(1)).containsExactly("1250000", "1.250");
        assertThat(Workbooks.elements(Workbooks.part(out.toByteArray(), "xl/styles.xml")
                .getElementsByTagName("numFmt"))).extracting(format -> format.getAttribute("formatCode"))
                .containsExactlyInAnyOrder("#,##0", "#,##0.000");
    }

    private List<List<String>> rows(int sheet) {
        return Workbooks.rows(out.toByteArray(), sheet);
    }
}
