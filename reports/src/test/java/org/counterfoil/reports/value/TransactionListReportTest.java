package org.counterfoil.reports.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.receipt.ReceiptFixtures;
import org.counterfoil.common.shared.Amount;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.value.RowMore;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransactionListReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final TransactionListReport report = new TransactionListReport();

    static TransactionList list(Language language, int count) {
        var fixture = ReceiptFixtures.transaction(TransactionKind.SPEND, language);
        List<TransactionRow> rows = IntStream.range(0, count).mapToObj(i -> {
            var kind = ReceiptFixtures.kinds().get(i % ReceiptFixtures.kinds().size());
            return new TransactionRow("202611210100%08d".formatted(i + 1), kind,
                    fixture.recordedAt().plusSeconds(60L * i), fixture.store(), fixture.terminal(), fixture.operator(),
                    fixture.card(), fixture.member(), 35_900 + i, 29_695 + i, 0, i % 3 == 0 ? -445 : 445,
                    kind == TransactionKind.CASH_SALE ? Tender.CASH : Tender.STORED_VALUE, i % 7 == 3, false, "",
                    Optional.empty(), RowMore.NONE);
        }).toList();
        return new TransactionList(ReceiptFixtures.desk(language), language, ReceiptFixtures.ZONE, DAY, DAY,
                fixture.operator(), Instant.parse("2026-11-21T10:00:00Z"), rows,
                new TransactionTotals(count, 1_234_567, -9_876_50, 12_925));
    }

    private PDDocument pdf(TransactionList list) throws IOException {
        return Loader.loadPDF(report.pdf(list));
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRowStandsOnPagesWithHeadsAndNumbers(Language language) throws IOException {
        var list = list(language, 100);
        var texts = ResourceBundle.getBundle("org.counterfoil.reports.value.TransactionListReport", language.locale());
        try (var pdf = pdf(list)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            var whole = new PDFTextStripper().getText(pdf);
            list.rows().forEach(row -> assertThat(whole).contains(row.number()));
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(page(pdf, page)).contains(texts.getString("card"),
                        texts.getString("page").replace("{0}", Integer.toString(page)));
            }
            assertThat(page(pdf, 1)).contains("8600 **** 5671", "359.00", "296.95").doesNotContain("8600187300045671");
            assertThat(page(pdf, pdf.getNumberOfPages())).contains("12,345.67", "−9,876.50", "12,925",
                    texts.getString("total"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noHeadIsCutOffAndTheLargestAmountStaysOnOneLine(Language language) throws IOException {
        var few = list(language, 1);
        var row = few.rows().getFirst();
        var large = new TransactionRow(row.number(), row.kind(), row.recordedAt(), row.store(), row.terminal(),
                row.operator(), row.card(), row.member(), Amount.MAX, -Amount.MAX, 0, -1_234_567, row.tender(), true,
                false, "", Optional.empty(), RowMore.NONE);
        var list = new TransactionList(few.desk(), language, few.zone(), few.from(), few.to(), few.printedBy(),
                few.printedAt(), List.of(large), few.totals());
        var texts = ResourceBundle.getBundle("org.counterfoil.reports.value.TransactionListReport", language.locale());
        try (var pdf = pdf(list)) {
            var page = page(pdf, 1);
            assertThat(page).contains("10,000,000.00", "−10,000,000.00", "−1,234,567");
            for (var head : List.of("number", "time", "kind", "store", "terminal", "operator", "card", "member",
                    "gross",
                    "net", "points", "tender", "remark", "voided")) {
                assertThat(page).contains(texts.getString(head));
            }
        }
    }

    @Test
    void anEmptyListSaysWhatItWouldShow() throws IOException {
        try (var pdf = pdf(list(Language.EN, 0))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(page(pdf, 1)).contains("Transactions", "Number", "Total");
        }
    }

    @Test
    void aCountThatWasStoppedIsMarked() throws IOException {
        var few = list(Language.EN, 1);
        var many = new TransactionList(few.desk(), few.language(), few.zone(), few.from(), few.to(), few.printedBy(),
                few.printedAt(), few.rows(), new TransactionTotals(10_001, 0, 0, 0));
        try (var pdf = pdf(many)) {
            assertThat(page(pdf, 1)).contains("10,000+");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameWords(Language language) {
        var name = "org.counterfoil.reports.value.TransactionListReport";
        assertThat(ResourceBundle.getBundle(name, language.locale()).keySet())
                .isEqualTo(ResourceBundle.getBundle(name, Language.ZH_CN.locale()).keySet());
    }
}
