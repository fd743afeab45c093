package org.counterfoil.client.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.stream.Stream;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.counterfoil.client.Fx;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.receipt.Paper;
import org.counterfoil.common.receipt.ReceiptFixtures;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReceiptViewTest {

    static Stream<Arguments> receipts() {
        return Stream.of(Language.values()).flatMap(language -> ReceiptFixtures.kinds().stream()
                .map(kind -> Arguments.of(language, kind)));
    }

    private static ReceiptView shown(Language language, TransactionKind kind) {
        var view = new ReceiptView(ReceiptFixtures.receipt(kind, language, Paper.MM_58));
        var stage = new StackPane(view);
        stage.setPadding(new Insets(16));
        Theme.LIGHT.applyTo(new Scene(stage, 304, 1200));
        stage.applyCss();
        stage.layout();
        return view;
    }

    @ParameterizedTest
    @MethodSource("receipts")
    void nothingIsCutOff(Language language, TransactionKind kind) throws Exception {
        var cut = Fx.call(() -> shown(language, kind).lookupAll(".label").stream().map(Label.class::cast)
                .filter(label -> label.lookup(".text") instanceof Text text
                        && !text.getText().replace("\n", "").equals(label.getText()))
                .map(Label::getText).toList());
        assertThat(cut).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("receipts")
    void theQrCodeReadsAsTheNumber(Language language, TransactionKind kind) throws Exception {
        var receipt = ReceiptFixtures.receipt(kind, language, Paper.MM_58);
        assertThat(code(Fx.call(() -> picture(shown(language, kind))))).isEqualTo(receipt.number());
    }

    private static BufferedImage picture(ReceiptView view) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(2, 2));
        return SwingFXUtils.fromFXImage(view.snapshot(parameters, null), null);
    }

    private static String code(BufferedImage image) throws Exception {
        var width = image.getWidth();
        var height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new MultiFormatReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    }
}
