package org.counterfoil.common.receipt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of a template.
 *
 * @param list  the rows that it is repeated for
 * @param parts the texts between the bars, each of its pieces
 */
record TemplateStatement(List<Condition> conditions, Optional<FactList> list, Verb verb, TextStyle style,
        List<List<TemplatePiece>> parts) {

    /** What a statement makes, and how many texts it takes. */
    enum Verb {
        TITLE(1),
        TEXT(1),
        PAIR(2),
        ITEM(3),
        RULE(0),
        QR(1),
        BARCODE(1),
        SPACE(1);

        private final int texts;

        Verb(int texts) {
            this.texts = texts;
        }

        int texts() {
            return texts;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Asks for a fact or a kind of transaction. */
    record Condition(String name, boolean wanted) {
        boolean holds(ReceiptFacts facts) {
            var there = facts.kind().key().equals(name)
                    || Fact.of(name).filter(fact -> !facts.text(fact).isEmpty()).isPresent()
                    || FactList.of(name).filter(rows -> !facts.rows(rows).isEmpty()).isPresent();
            return there == wanted;
        }
    }

    Stream<ReceiptBlock> fill(ReceiptFacts facts, ReceiptLabels labels) {
        if (!conditions.stream().allMatch(condition -> condition.holds(facts))) {
            return Stream.empty();
        }
        return list.map(facts::rows).orElse(List.of(Map.of())).stream()
                .flatMap(row -> block(facts, labels, row).stream());
    }

    private Optional<ReceiptBlock> block(ReceiptFacts facts, ReceiptLabels labels, Map<String, String> row) {
        var brought = parts.stream().flatMap(List::stream).filter(TemplatePiece::brings).toList();
        if (!brought.isEmpty() && brought.stream().allMatch(piece -> piece.text(facts, labels, row).isBlank())) {
            return Optional.empty();
        }
        var texts = parts.stream().map(pieces -> joined(pieces, facts, labels, row)).toList();
        return Optional.of(switch (verb) {
            case TITLE -> new ReceiptBlock.Title(texts.get(0));
            case TEXT -> new ReceiptBlock.Text(texts.get(0), style);
            case PAIR -> new ReceiptBlock.Pair(texts.get(0), texts.get(1), style);
            case ITEM -> new ReceiptBlock.Item(texts.get(0), texts.get(1), texts.get(2));
            case RULE -> new ReceiptBlock.Rule();
            case QR -> new ReceiptBlock.Qr(texts.get(0));
            case BARCODE -> new ReceiptBlock.Barcode(texts.get(0));
            case SPACE -> new ReceiptBlock.Space(Integer.parseInt(texts.get(0)));
        });
    }

    private static String joined(List<TemplatePiece> pieces, ReceiptFacts facts, ReceiptLabels labels,
            Map<String, String> row) {
        return pieces.stream().map(piece -> piece.text(facts, labels, row)).collect(Collectors.joining())
                .replaceAll("\\s+", " ").strip();
    }
}
