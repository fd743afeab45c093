package org.counterfoil.common.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.counterfoil.common.receipt.TextStyle.Align;
import org.counterfoil.common.receipt.TextStyle.Size;

/**
 * Lays a receipt out for a paper: no line is wider than it, long names go on to the next line, and no figure is cut
 * off or broken where it fits on a line of its own.
 */
public final class ReceiptLayout {

    private static final int GAP = 1;
    private static final int INDENT = 2;
    /** A name gets at least so many columns beside its figures, else the whole width above them. */
    private static final int LEAST_NAME = 10;

    private final Paper paper;
    private final List<PrintLine> lines = new ArrayList<>();

    private ReceiptLayout(Paper paper) {
        this.paper = paper;
    }

    /** The lines of a receipt. */
    public static List<PrintLine> of(Receipt receipt, Paper paper) {
        var layout = new ReceiptLayout(paper);
        var blocks = receipt.blocks();
        for (var at = 0; at < blocks.size();) {
            at += layout.block(blocks, at);
        }
        return List.copyOf(layout.lines);
    }

    /** Lays out the block at a place, or the run of items that begins there; answers how many blocks that were. */
    private int block(List<ReceiptBlock> blocks, int at) {
        switch (blocks.get(at)) {
            case ReceiptBlock.Title(var text) -> text(text, TextStyle.TITLE);
            case ReceiptBlock.Text(var text, var style) -> text(text, style);
            case ReceiptBlock.Pair pair -> pair(pair);
            case ReceiptBlock.Rule() -> lines.add(new PrintLine.Dashes(paper.columns()));
            case ReceiptBlock.Qr(var content) -> lines.add(new PrintLine.Qr(content));
            case ReceiptBlock.Barcode(var content) -> lines.add(new PrintLine.Barcode(content));
            case ReceiptBlock.Space(var count) -> lines.add(new PrintLine.Space(count));
            case ReceiptBlock.Item first -> {
                var items = blocks.stream().skip(at).takeWhile(ReceiptBlock.Item.class::isInstance)
                        .map(ReceiptBlock.Item.class::cast).toList();
                items(items);
                return items.size();
            }
        }
        return 1;
    }

    private void text(String text, TextStyle wanted) {
        var words = Columns.printable(text);
        var style = fitting(wanted, Columns.of(words));
        var columns = columns(style.size());
        for (var line : Columns.wrap(words, columns)) {
            add(style, List.of(new PrintLine.Cell(line, 0, columns, style.align())));
        }
    }

    /** Large letters that would need a second line stay as high and become narrow. */
    private TextStyle fitting(TextStyle style, int needed) {
        return style.size() == Size.LARGE && needed > columns(Size.LARGE) ? style.with(Size.TALL) : style;
    }

    private void pair(ReceiptBlock.Pair pair) {
        var left = Columns.printable(pair.left());
        var right = Columns.printable(pair.right());
        var needed = Columns.of(left) + GAP + Columns.of(right);
        var style = fitting(pair.style(), needed);
        var columns = columns(style.size());
        var figure = Columns.of(right);
        if (needed <= columns) {
            add(style, List.of(new PrintLine.Cell(left, 0, columns - GAP - figure, Align.LEFT),
                    new PrintLine.Cell(right, columns - figure, figure, Align.RIGHT)));
        } else {
            text(left, style.with(Align.LEFT));
            text(right, style.with(Align.RIGHT));
        }
    }

    private void items(List<ReceiptBlock.Item> items) {
        var amount = widest(items, item -> Columns.of(Columns.printable(item.amount())));
        var quantity = widest(items, item -> Columns.of(Columns.printable(item.quantity())));
        var name = paper.columns() - amount - quantity - 3 * GAP;
        items.forEach(item -> item(item, name, quantity));
    }

    private static int widest(List<ReceiptBlock.Item> items, ToIntFunction<ReceiptBlock.Item> width) {
        return items.stream().mapToInt(width).max().orElse(0);
    }

    private void item(ReceiptBlock.Item item, int name, int quantity) {
        var amount = Columns.printable(item.amount());
        var count = Columns.printable(item.quantity());
        if (name < LEAST_NAME) {
            text(item.name(), TextStyle.PLAIN);
            pair(new ReceiptBlock.Pair(count, amount, TextStyle.PLAIN));
            return;
        }
        var words = Columns.printable(item.name());
        var first = Columns.wrap(words, name).getFirst();
        var at = name + 2 * GAP;
        add(TextStyle.PLAIN, List.of(new PrintLine.Cell(first, 0, name, Align.LEFT),
                new PrintLine.Cell(count, at, quantity, Align.RIGHT),
                new PrintLine.Cell(amount, at + quantity + GAP, paper.columns() - at - quantity - GAP, Align.RIGHT)));
        var rest = words.substring(first.length()).strip();
        if (!rest.isEmpty()) {
            var width = name - INDENT;
            Columns.wrap(rest, width).forEach(more -> add(TextStyle.PLAIN,
                    List.of(new PrintLine.Cell(more, INDENT, width, Align.LEFT))));
        }
    }

    private int columns(Size size) {
        return paper.columns() / size.wide();
    }

    private void add(TextStyle style, List<PrintLine.Cell> cells) {
        lines.add(new PrintLine.Words(cells, style.bold(), style.size(), columns(style.size())));
    }
}
