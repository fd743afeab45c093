package org.counterfoil.client.till;

import java.util.Optional;

import org.counterfoil.client.value.request.Attempt;
import org.counterfoil.common.value.TransactionDetails;

/** How far a sale has come. */
public sealed interface SaleStep {

    /** Lines are added and changed. */
    record Editing() implements SaleStep {}

    /** The price stands on the screen; the next Enter pays. */
    record Quoted(Quote quote) implements SaleStep {}

    /** The PIN is asked for, or the answer is on its way. */
    record Paying(Quote quote) implements SaleStep {}

    /** The server is gone: it may or may not be paid. The same request is to be sent again. */
    record Unanswered(Quote quote, Attempt<?> attempt) implements SaleStep {}

    record Done(TransactionDetails transaction) implements SaleStep {}

    /** What the customer was shown, while that stands. */
    default Optional<Quote> shown() {
        return switch (this) {
            case Quoted(var quote) -> Optional.of(quote);
            case Paying(var quote) -> Optional.of(quote);
            case Unanswered(var quote, var attempt) -> Optional.of(quote);
            case Editing editing -> Optional.empty();
            case Done done -> Optional.empty();
        };
    }
}
