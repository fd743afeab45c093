package org.counterfoil.reports.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.receipt.ReceiptFixtures;
import org.counterfoil.common.refund.AfterRefund;
import org.counterfoil.common.refund.Payout;
import org.counterfoil.common.refund.RefundLine;
import org.counterfoil.common.refund.RefundMethod;
import org.counterfoil.common.refund.RefundSlip;
import org.counterfoil.common.refund.RefundWorking;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefundReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWorkingStandsThereLineByLineWithWhomItWasPaidTo(Language language) throws IOException {
        var texts = ResourceBundle.getBundle("org.counterfoil.reports.refund.RefundReport", language.locale());
        var page = text(language, Optional.of(new RefundWorking(RefundMethod.PAID_SHARE,
                IntStream.range(0, 60).mapToObj(RefundReportTest::line).toList())), TransactionKind.CASH_OUT);
        assertThat(page).contains(texts.getString("title"), texts.getString("method.paid-share"),
                texts.getString("after.cancel-card"), texts.getString("identity.id-document"), "7731",
                "6225888812345678", "8600 **** 5671", texts.getString("sign.holder"));
        IntStream.range(0, 60).forEach(place -> assertThat(page).contains(line(place).number()));
        assertThat(page).contains("34.55", "3.45").doesNotContain("8600187300045671");
        for (var head : List.of("number", "day", "kind", "paid", "gift", "principal", "bonus", "refunded",
                "forfeited")) {
            assertThat(page).contains(texts.getString(head));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRechargeThatWasPaidBackHasNoLines(Language language) throws IOException {
        var texts = ResourceBundle.getBundle("org.counterfoil.reports.refund.RefundReport", language.locale());
        assertThat(text(language, Optional.empty(), TransactionKind.VOID))
                .contains(texts.getString("method.cooling-off")).doesNotContain(texts.getString("sum.left"));
    }

    private static RefundLine line(int place) {
        return new RefundLine("202611210100%08d".formatted(place + 1), TransactionKind.RECHARGE, DAY, 10_000, 1_000,
                2_800, 1_000, 3_455, 345);
    }

    private static String text(Language language, Optional<RefundWorking> working, TransactionKind kind)
            throws IOException {
        var slip = new RefundSlip(ReceiptFixtures.transaction(kind, language),
                Payout.transfer("陈晓云", "招商银行", "6225888812345678"),
                new IdentityCheck(IdentityCheck.Kind.ID_DOCUMENT, "7731"),
                working.map(_ -> AfterRefund.CANCEL_CARD), working);
        var page = new RefundPage(ReceiptFixtures.desk(language), language, ReceiptFixtures.ZONE, "陈晓雯",
                Instant.parse("2026-11-21T10:00:00Z"), slip);
        try (var pdf = Loader.loadPDF(new RefundReport().pdf(page))) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
