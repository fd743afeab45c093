package org.counterfoil.common.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How a receipt is composed: a small text that a merchant may replace by an own one.
 *
 * <p>Each line is one statement; {@code #} begins a comment. Statements are {@code title T}, {@code text T},
 * {@code pair L | R}, {@code item NAME | QUANTITY | AMOUNT}, {@code rule}, {@code qr T}, {@code barcode T} and
 * {@code space N}; {@code text} and {@code pair} take a style, as in {@code text[center bold tall]}. Texts name
 * facts of the transaction ({@code {paid}}) and words of the receipt's language ({@code {label.paid}}). A statement
 * whose facts are all empty leaves no trace. {@code when NAME} and {@code unless NAME} before a statement ask for a
 * fact or a kind of transaction; {@code each LIST} repeats it for every row.
 */
public final class ReceiptTemplate {

    private final List<TemplateStatement> statements;

    private ReceiptTemplate(List<TemplateStatement> statements) {
        this.statements = List.copyOf(statements);
    }

    /**
     * Reads a template.
     *
     * @throws ReceiptTemplateException naming the first line that can't be read, and why
     */
    public static ReceiptTemplate parse(String text) {
        var statements = new ArrayList<TemplateStatement>();
        var line = 0;
        for (var words : text.lines().toList()) {
            line++;
            if (!words.isBlank() && !words.strip().startsWith("#")) {
                statements.add(TemplateParser.statement(line, words));
            }
        }
        if (statements.isEmpty()) {
            throw new ReceiptTemplateException(1, "no statement stands in it");
        }
        return new ReceiptTemplate(statements);
    }

    /** The template that comes with Counterfoil for a paper. */
    public static ReceiptTemplate shipped(Paper paper) {
        var name = "receipt-" + paper.millimetres() + ".template";
        try (var stream = Objects.requireNonNull(ReceiptTemplate.class.getResourceAsStream(name), name)) {
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The receipt of a transaction. */
    public Receipt fill(ReceiptSource source) {
        var labels = ReceiptLabels.of(source.language());
        var facts = FactsOfTransaction.of(source, labels);
        var blocks = statements.stream().flatMap(statement -> statement.fill(facts, labels)).toList();
        return new Receipt(source.transaction().number(), source.language(), withoutEmptySections(blocks));
    }

    /** Where nothing stood between two rules, one is enough; none at the top or the foot. */
    private static List<ReceiptBlock> withoutEmptySections(List<ReceiptBlock> blocks) {
        var kept = new ArrayList<ReceiptBlock>();
        for (var block : blocks) {
            var above = kept.isEmpty() || kept.getLast() instanceof ReceiptBlock.Rule;
            if (!(block instanceof ReceiptBlock.Rule && above)) {
                kept.add(block);
            }
        }
        if (!kept.isEmpty() && kept.getLast() instanceof ReceiptBlock.Rule) {
            kept.removeLast();
        }
        return kept;
    }
}
