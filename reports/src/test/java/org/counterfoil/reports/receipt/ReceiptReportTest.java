package org.counterfoil.reports.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.receipt.Paper;
import org.counterfoil.common.receipt.ReceiptBlock;
import org.counterfoil.common.receipt.ReceiptFixtures;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReceiptReportTest {

    private static final int MILLIMETRES_80 = 227;

    private final ReceiptReport report = new ReceiptReport();

    static Stream<Arguments> receipts() {
        return Stream.of(Language.values()).flatMap(language -> ReceiptFixtures.kinds().stream()
                .map(kind -> Arguments.of(language, kind)));
    }

    private PDDocument pdf(Language language, TransactionKind kind) throws IOException {
        return Loader.loadPDF(report.pdf(ReceiptFixtures.receipt(kind, language, Paper.MM_80)));
    }

    @ParameterizedTest
    @MethodSource("receipts")
    void everyWordAndFigureStandsOnOnePage(Language language, TransactionKind kind) throws IOException {
        try (var pdf = pdf(language, kind)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(MILLIMETRES_80);
            var text = withoutBlanks(new PDFTextStripper().getText(pdf));
            for (var block : ReceiptFixtures.receipt(kind, language, Paper.MM_80).blocks()) {
                words(block).forEach(word -> assertThat(text).contains(withoutBlanks(word)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFontIsEmbeddedAndTheQrCodeReadsAsTheNumber(Language language) throws Exception {
        try (var pdf = pdf(language, TransactionKind.SPEND)) {
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                assertThat(resources.getFont(name).getName()).contains("NotoSansSC");
            }
            var image = new PDFRenderer(pdf).renderImageWithDPI(0, 203);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var bitmap = new BinaryBitmap(new HybridBinarizer(
                    new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
            assertThat(new MultiFormatReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText())
                    .isEqualTo(ReceiptFixtures.NUMBER);
        }
    }

    private static Stream<String> words(ReceiptBlock block) {
        return switch (block) {
            case ReceiptBlock.Title(var text) -> Stream.of(text);
            case ReceiptBlock.Text(var text, var style) -> Stream.of(text);
            case ReceiptBlock.Pair(var left, var right, var style) -> Stream.of(left, right);
            case ReceiptBlock.Item(var name, var quantity, var amount) -> Stream.of(quantity, amount);
            default -> Stream.empty();
        };
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }
}
