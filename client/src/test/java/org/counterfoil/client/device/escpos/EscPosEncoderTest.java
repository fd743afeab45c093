package org.counterfoil.client.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;

import org.counterfoil.client.device.PrinterProfile.Codes;
import org.counterfoil.client.device.PrinterProfile.Cut;
import org.counterfoil.client.device.PrinterProfile.Lettering;
import org.counterfoil.common.receipt.Paper;
import org.counterfoil.common.receipt.Receipt;
import org.counterfoil.common.receipt.ReceiptBlock;
import org.counterfoil.common.receipt.ReceiptBlock.Pair;
import org.counterfoil.common.receipt.ReceiptBlock.Text;
import org.counterfoil.common.receipt.ReceiptBlock.Title;
import org.counterfoil.common.receipt.TextStyle;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.Test;

class EscPosEncoderTest {

    private static final String START = "1b401c261b331e";

    private static String hex(EscPosEncoder encoder, ReceiptBlock... blocks) {
        return HexFormat.of().formatHex(encoder.receipt(new Receipt("42", Language.ZH_CN, List.of(blocks))));
    }

    private static EscPosEncoder common() {
        return new EscPosEncoder(Profiles.common(Paper.MM_58));
    }

    @Test
    void aSmallReceiptHasTheseBytes() {
        var title = "1b45011d2111" + "20".repeat(6) + "bacc" + "b2e8" + "0a" + "1b45001d2100";
        var pair = "cab5cad5" + "20".repeat(22) + "3239362e3935" + "0a";
        var rule = "2d".repeat(32) + "0a";
        var qr = "1b6101" + "1d286b0400" + "31413200" + "1d286b0300" + "314308" + "1d286b0300" + "314531"
                + "1d286b0500" + "315030" + "3432" + "1d286b0300" + "315130" + "1b6100";
        assertThat(hex(common(), new Title("禾茶"), new Pair("实收", "296.95", TextStyle.PLAIN), new ReceiptBlock.Rule(),
                new ReceiptBlock.Qr("42"))).isEqualTo(START + title + pair + rule + qr + "1d564200");
    }

    @Test
    void theCutFollowsTheProfile() {
        var full = new EscPosEncoder(Profiles.of(Paper.MM_58, Lettering.PRINTER, Codes.PRINTER, Cut.FULL));
        var none = new EscPosEncoder(Profiles.of(Paper.MM_58, Lettering.PRINTER, Codes.PRINTER, Cut.NONE));
        assertThat(hex(full, new ReceiptBlock.Space(2))).isEqualTo(START + "1b6402" + "1d564100");
        assertThat(hex(none, new ReceiptBlock.Space(2))).isEqualTo(START + "1b6402" + "1b6404");
    }

    @Test
    void theDrawerGetsItsPulse() {
        assertThat(HexFormat.of().formatHex(common().drawer())).isEqualTo("1b700019fa");
        assertThat(HexFormat.of().formatHex(new EscPosEncoder(Profiles.answering()).drawer())).isEqualTo("1b700119fa");
    }

    @Test
    void aLineThatThePrinterHasNoLettersForIsDrawnAsWideAsThePaper() {
        var height = "%02x00".formatted(EscPosEncoder.LINE_DOTS);
        assertThat(hex(common(), new Text("Số dư", TextStyle.PLAIN))).contains("1d763000" + "3000" + height);
        assertThat(hex(new EscPosEncoder(Profiles.common(Paper.MM_80)), new Text("Số dư", TextStyle.PLAIN)))
                .contains("1d763000" + "4800" + height);
    }

    @Test
    void aPrinterWithoutChineseGetsEverythingDrawn() {
        assertThat(hex(new EscPosEncoder(Profiles.plain(Paper.MM_58)), new Text("实收", TextStyle.PLAIN)))
                .contains("1d763000").doesNotContain("cab5cad5");
    }

    @Test
    void aBarcodeOfDigitsIsPackedInPairs() {
        assertThat(hex(common(), new ReceiptBlock.Barcode("20261121"))).contains("1d6b49" + "06" + "7b43" + "141a0b15");
        assertThatThrownBy(() -> hex(common(), new ReceiptBlock.Barcode("单号")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
