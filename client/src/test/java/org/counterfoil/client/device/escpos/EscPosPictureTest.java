package org.counterfoil.client.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import org.counterfoil.client.device.PrinterProfile;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.receipt.Columns;
import org.counterfoil.common.receipt.Paper;
import org.counterfoil.common.receipt.PrintLine.Words;
import org.counterfoil.common.receipt.Receipt;
import org.counterfoil.common.receipt.ReceiptBlock;
import org.counterfoil.common.receipt.ReceiptFixtures;
import org.counterfoil.common.receipt.ReceiptLayout;
import org.counterfoil.common.receipt.TextStyle;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EscPosPictureTest {

    private static final int BLACK = 0xFF000000;

    static Stream<Arguments> receipts() {
        return Stream.of(Paper.values()).flatMap(paper -> Stream.of(Language.values()).flatMap(
                language -> ReceiptFixtures.kinds().stream().map(kind -> Arguments.of(paper, language, kind))));
    }

    static Stream<Arguments> sales() {
        return receipts().filter(arguments -> arguments.get()[2] == TransactionKind.SPEND);
    }

    private static EscPosPicture printed(PrinterProfile profile, Receipt receipt) {
        return EscPosPicture.of(new EscPosEncoder(profile).receipt(receipt), profile.paper());
    }

    @ParameterizedTest
    @MethodSource("receipts")
    void everyLineOfEveryReceiptComesOut(Paper paper, Language language, TransactionKind kind) {
        var receipt = ReceiptFixtures.receipt(kind, language, paper);
        var picture = printed(Profiles.common(paper), receipt);
        var lines = words(receipt, paper);
        assertThat(picture.texts()).containsAll(lines.filter(line -> !Columns.needDrawing(line)).toList())
                .noneMatch(line -> line.contains("□") || line.contains("?") || line.contains("\uFFFD"));
        assertThat(picture.cut()).isTrue();
        assertThat(picture.drawer()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("sales")
    void thePrintersQrCodeReadsAsTheNumber(Paper paper, Language language, TransactionKind kind) throws Exception {
        var receipt = ReceiptFixtures.receipt(kind, language, paper);
        assertThat(code(printed(Profiles.common(paper), receipt).image())).isEqualTo(ReceiptFixtures.NUMBER);
    }

    @ParameterizedTest
    @MethodSource("sales")
    void theDrawnQrCodeReadsAsTheNumber(Paper paper, Language language, TransactionKind kind) throws Exception {
        var receipt = ReceiptFixtures.receipt(kind, language, paper);
        assertThat(code(printed(Profiles.plain(paper), receipt).image())).isEqualTo(ReceiptFixtures.NUMBER);
    }

    @Test
    void aBarcodeReadsAsTheNumber() throws Exception {
        for (var profile : List.of(Profiles.common(Paper.MM_58), Profiles.plain(Paper.MM_58))) {
            var receipt = new Receipt("1", Language.EN, List.of(new ReceiptBlock.Barcode(ReceiptFixtures.NUMBER)));
            assertThat(code(printed(profile, receipt).image())).isEqualTo(ReceiptFixtures.NUMBER);
        }
    }

    @Test
    void everyVietnameseLetterHasAPictureOfItsOwn() {
        var letters = ("aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
                + "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ"
                + "\uFFFF").codePoints().mapToObj(Character::toString).toList();
        var pictures = letters.stream().map(EscPosPictureTest::dots).distinct();
        assertThat(pictures).hasSameSizeAs(letters);
    }

    @Test
    void aPlusSignKeepsBothItsStrokes() {
        assertThat(ink("ế +445")).isGreaterThan(ink("ế −445") + 5);
    }

    @Test
    void aLetterThatNoPrinterHasShowsAsABox() {
        var bytes = "\u1EBF\n".getBytes(EscPosEncoder.CHINESE);
        assertThat(EscPosPicture.of(bytes, Paper.MM_58).texts()).containsExactly("□");
    }

    @Test
    void largeBoldAndCentredLettersTakeTheirPlace() {
        var plain = printed(Profiles.common(Paper.MM_58), text("实收", TextStyle.PLAIN)).image();
        var title = printed(Profiles.common(Paper.MM_58), text("实收", TextStyle.TITLE)).image();
        assertThat(leftmostInk(title)).isGreaterThan(leftmostInk(plain) + 100);
        assertThat(inkOf(title)).isGreaterThan(3 * inkOf(plain));
    }

    @Test
    void bytesThatNoPrinterUnderstandsAreRefused() {
        assertThatThrownBy(() -> EscPosPicture.of(new byte[]{0x1B, 0x7F}, Paper.MM_58))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("1B 7F");
        assertThatThrownBy(() -> EscPosPicture.of(new byte[]{0x1D, 'v', '0'}, Paper.MM_58))
                .isInstanceOf(IllegalArgumentException.class);
        var wide = "x".repeat(33).getBytes(EscPosEncoder.CHINESE);
        assertThatThrownBy(() -> EscPosPicture.of(wide, Paper.MM_58)).hasMessageContaining("wider than the paper");
    }

    private static Stream<String> words(Receipt receipt, Paper paper) {
        return ReceiptLayout.of(receipt, paper).stream().filter(Words.class::isInstance)
                .map(line -> ((Words) line).plain());
    }

    private static Receipt text(String text, TextStyle style) {
        return new Receipt("1", Language.VI, List.<ReceiptBlock>of(new ReceiptBlock.Text(text, style)));
    }

    /** The dots of a letter as it was drawn and decoded. */
    private static List<Integer> dots(String letter) {
        var image = printed(Profiles.plain(Paper.MM_58), text(letter, TextStyle.PLAIN)).image();
        return java.util.Arrays.stream(image.getRGB(0, 0, 80, 80, null, 0, 80)).boxed().toList();
    }

    /** Black dots of a line as it was drawn and decoded. */
    private static int ink(String text) {
        var profile = Profiles.plain(Paper.MM_58);
        return inkOf(printed(profile, text(text, TextStyle.PLAIN)).image());
    }

    private static int inkOf(BufferedImage image) {
        return (int) IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) == BLACK).count();
    }

    private static int leftmostInk(BufferedImage image) {
        return IntStream.range(0, image.getWidth()).filter(x -> IntStream.range(0, image.getHeight())
                .anyMatch(y -> image.getRGB(x, y) == BLACK)).findFirst().orElseThrow();
    }

    private static String code(BufferedImage image) throws NotFoundException {
        var width = image.getWidth();
        var height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new MultiFormatReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    }
}
