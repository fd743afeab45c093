package org.counterfoil.reports.receipt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.counterfoil.common.receipt.Columns;
import org.counterfoil.common.receipt.Receipt;
import org.counterfoil.common.receipt.ReceiptBlock;
import org.counterfoil.common.receipt.TextStyle;
import org.counterfoil.common.receipt.TextStyle.Size;
import org.counterfoil.reports.shared.CompiledReport;

/** A receipt as a PDF of one page, 80 mm wide and as long as it needs. */
public final class ReceiptReport {

    /** Columns of the page's width at the size of running text, and at that of a total. */
    private static final int COLUMNS = 48;
    private static final int LARGE_COLUMNS = 36;
    private static final int NARROW = 17;

    private final CompiledReport report = CompiledReport.of(ReceiptReport.class);

    /** The PDF's bytes. */
    public byte[] pdf(Receipt receipt) {
        List<Map<String, ?>> rows = new ArrayList<>();
        receipt.blocks().forEach(block -> rows.add(row(block)));
        return report.onePage(Map.of("number", receipt.number()), rows);
    }

    private static Map<String, Object> row(ReceiptBlock block) {
        return switch (block) {
            case ReceiptBlock.Title(var text) -> text(text, "title", TextStyle.TITLE);
            case ReceiptBlock.Text(var text, var style) -> text(text, style(style), style);
            case ReceiptBlock.Pair pair -> pair(pair);
            case ReceiptBlock.Item(var name, var quantity, var amount) ->
                row("item", Map.of("left", name, "middle", quantity, "right", amount, "style", "plain"));
            case ReceiptBlock.Rule() -> row("rule", Map.of());
            case ReceiptBlock.Qr(var content) -> row("qr", Map.of("image", CodeImage.qr(content)));
            case ReceiptBlock.Barcode(var content) -> row("bars", Map.of("image", CodeImage.bars(content)));
            case ReceiptBlock.Space(var lines) ->
                row("space", Map.of("left", "\n".repeat(lines - 1), "style", "plain"));
        };
    }

    private static Map<String, Object> text(String text, String look, TextStyle style) {
        return row("text-" + style.align().name(), Map.of("left", text, "style", look));
    }

    /** The name gets the width that it needs; what can't stand beside it is set below. */
    private static Map<String, Object> pair(ReceiptBlock.Pair pair) {
        var left = Columns.of(pair.left());
        var right = Columns.of(pair.right());
        var columns = pair.style().size() == Size.NORMAL ? COLUMNS : LARGE_COLUMNS;
        var kind = left + right >= columns ? "pair-below" : left <= NARROW ? "pair-narrow" : "pair-wide";
        if (kind.equals("pair-wide") && right > columns - columns * 2 / 3) {
            kind = "pair-below";
        }
        return row(kind, Map.of("left", pair.left(), "right", pair.right(), "style", style(pair.style())));
    }

    private static String style(TextStyle style) {
        if (style.size() != Size.NORMAL) {
            return "large";
        }
        return style.bold() ? "bold" : "plain";
    }

    private static Map<String, Object> row(String kind, Map<String, Object> fields) {
        var row = new HashMap<String, Object>(fields);
        row.put("kind", kind);
        return row;
    }
}
