package org.counterfoil.client.device.escpos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import org.counterfoil.common.receipt.Columns;
import org.counterfoil.common.receipt.Paper;

/** Moves over the paper as a print head does. */
final class EscPosPlotter {

    private static final int MARGIN = 24;
    private static final int COLUMN = 12;
    private static final int LETTER = 24;
    private static final int BASELINE = 21;
    private static final int STANDARD_SPACING = 34;
    private static final int START_HEIGHT = 1024;

    private final Paper paper;
    private final LinePainter painter;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private BufferedImage image;
    private int y = MARGIN;
    private int spacing = STANDARD_SPACING;
    private boolean bold;
    private int wide = 1;
    private int high = 1;
    private int aligned;
    private boolean cut;
    private boolean drawer;

    /** Letters of one style on the line that is being filled. */
    private record Stretch(String text, boolean bold, int wide, int high) {
        int dots() {
            return Columns.of(text) * COLUMN * wide;
        }
    }

    EscPosPlotter(Paper paper) {
        this.paper = paper;
        this.painter = new LinePainter(paper);
        this.image = blank(START_HEIGHT);
    }

    EscPosPicture picture() {
        nextLine();
        makeRoom(0);
        return new EscPosPicture(image.getSubimage(0, 0, image.getWidth(), y + MARGIN), texts, cut, drawer);
    }

    void run(EscPosCommand command) {
        switch (command) {
            case EscPosCommand.Letters(var text) -> {
                line.append(text);
                stretches.add(new Stretch(text, bold, wide, high));
            }
            case EscPosCommand.NextLine() -> endLine();
            case EscPosCommand.Reset() -> reset();
            case EscPosCommand.Bold(var on) -> bold = on;
            case EscPosCommand.Magnified(var across, var down) -> {
                wide = across;
                high = down;
            }
            case EscPosCommand.Aligned(var where) -> aligned = where;
            case EscPosCommand.Spacing(var dots) -> spacing = dots;
            case EscPosCommand.Feed(var lines) -> {
                nextLine();
                y += lines * spacing;
            }
            case EscPosCommand.Picture(var picture) -> paste(picture);
            case EscPosCommand.Qr(var content, var module) -> paste(painter.qr(content, module));
            case EscPosCommand.Bars(var content, var height) -> paste(painter.bars(content, height));
            case EscPosCommand.CutPaper() -> {
                nextLine();
                cut = true;
            }
            case EscPosCommand.OpenDrawer(var pin) -> drawer = true;
        }
    }

    private void reset() {
        bold = false;
        wide = 1;
        high = 1;
        aligned = 0;
        spacing = STANDARD_SPACING;
    }

    private void endLine() {
        if (stretches.isEmpty()) {
            y += spacing;
        }
        nextLine();
    }

    /** Prints what stands on the line. */
    private void nextLine() {
        if (stretches.isEmpty()) {
            return;
        }
        var tall = stretches.stream().mapToInt(Stretch::high).max().orElse(1);
        var height = Math.max(spacing, LETTER * tall + spacing - LETTER);
        makeRoom(height);
        var free = paper.dots() - stretches.stream().mapToInt(Stretch::dots).sum();
        if (free < 0) {
            throw new IllegalArgumentException("the line '" + line + "' is wider than the paper");
        }
        var x = MARGIN + free * aligned / 2;
        var graphics = graphics();
        for (var stretch : stretches) {
            letters(graphics, stretch, x, y + (tall - stretch.high()) * LETTER);
            x += stretch.dots();
        }
        graphics.dispose();
        texts.add(line.toString());
        line.setLength(0);
        stretches.clear();
        y += height;
    }

    /** Each letter in its own box, as printers set them. */
    private static void letters(Graphics2D graphics, Stretch stretch, int from, int top) {
        var x = from;
        for (var codePoint : stretch.text().codePoints().toArray()) {
            var letter = Character.toString(codePoint);
            var box = Columns.of(letter) * COLUMN * stretch.wide();
            var font = PrintFont.of(letter, stretch.bold(), LETTER - 2);
            var natural = font.getStringBounds(letter, new FontRenderContext(null, true, true)).getWidth();
            var squeeze = natural > 0 ? Math.min(stretch.wide(), box / natural) : 1;
            var before = graphics.getTransform();
            graphics.transform(new AffineTransform(squeeze, 0, 0, stretch.high(),
                    x + (box - natural * squeeze) / 2, top + BASELINE * stretch.high()));
            graphics.setFont(font);
            graphics.drawString(letter, 0, 0);
            graphics.setTransform(before);
            x += box;
        }
    }

    private void paste(BufferedImage picture) {
        nextLine();
        if (picture.getWidth() > paper.dots()) {
            throw new IllegalArgumentException("a picture of " + picture.getWidth() + " dots is wider than the paper");
        }
        makeRoom(picture.getHeight());
        var graphics = graphics();
        graphics.drawImage(picture, MARGIN + (paper.dots() - picture.getWidth()) * aligned / 2, y, null);
        graphics.dispose();
        y += picture.getHeight();
    }

    private Graphics2D graphics() {
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return graphics;
    }

    private void makeRoom(int height) {
        if (y + height + MARGIN > image.getHeight()) {
            var longer = blank(2 * image.getHeight() + height);
            var graphics = longer.createGraphics();
            graphics.drawImage(image, 0, 0, null);
            graphics.dispose();
            image = longer;
        }
    }

    private BufferedImage blank(int height) {
        var paperImage = new BufferedImage(paper.dots() + 2 * MARGIN, height, BufferedImage.TYPE_INT_RGB);
        var graphics = paperImage.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, paperImage.getWidth(), paperImage.getHeight());
        graphics.dispose();
        return paperImage;
    }
}
