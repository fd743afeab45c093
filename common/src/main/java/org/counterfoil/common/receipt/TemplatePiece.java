package org.counterfoil.common.receipt;

import java.util.Map;

/** A stretch of a statement's text. */
sealed interface TemplatePiece {

    String text(ReceiptFacts facts, ReceiptLabels labels, Map<String, String> row);

    /** What the template's author wrote. */
    record Literal(String words) implements TemplatePiece {
        @Override
        public String text(ReceiptFacts facts, ReceiptLabels labels, Map<String, String> row) {
            return words;
        }
    }

    /** A word of the receipt's language. */
    record Label(String key) implements TemplatePiece {
        @Override
        public String text(ReceiptFacts facts, ReceiptLabels labels, Map<String, String> row) {
            return labels.text(key);
        }
    }

    /** What the transaction says. */
    record Named(Fact fact) implements TemplatePiece {
        @Override
        public String text(ReceiptFacts facts, ReceiptLabels labels, Map<String, String> row) {
            return facts.text(fact);
        }
    }

    /** What the row says for which the statement is repeated. */
    record OfRow(String name) implements TemplatePiece {
        @Override
        public String text(ReceiptFacts facts, ReceiptLabels labels, Map<String, String> row) {
            return row.getOrDefault(name, "");
        }
    }

    /** Whether it brings something of the transaction rather than words that always stand there. */
    default boolean brings() {
        return this instanceof Named || this instanceof OfRow;
    }
}
