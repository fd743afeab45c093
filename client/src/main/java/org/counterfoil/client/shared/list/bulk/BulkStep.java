package org.counterfoil.client.shared.list.bulk;

/** How far a bulk action has got. */
public sealed interface BulkStep {

    /** The server counts the rows. */
    record Looking() implements BulkStep {}

    /** The rows could not be looked at; the notice says why. */
    record NotSeen() implements BulkStep {}

    /** Somebody looks at what would be done. */
    record Asking(BulkPreview preview) implements BulkStep {}

    /** It is being done. */
    record Running(int done, int of, boolean stopping) implements BulkStep {}

    /** It was done, for all rows or some. */
    record Answered(BulkAnswer answer, boolean stopped) implements BulkStep {}
}
