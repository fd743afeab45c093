package org.counterfoil.client.value.request;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.value.TransactionDetails;

/** What is known of a command after it was sent. */
public sealed interface Answer {

    /** It is done, and on the server's disk. */
    record Done(TransactionDetails transaction) implements Answer {}

    /** It was refused; nothing was changed. */
    record Refused(Refusal refusal) implements Answer {}

    /** It wants a second person; nothing was changed. The same attempt may go again with an approval. */
    record ApprovalNeeded(Attempt<?> attempt, Refusal refusal) implements Answer {}

    /** No answer came: it may or may not be done. The attempt is to be repeated as it is. */
    record Unanswered(Attempt<?> attempt) implements Answer {}

    /** It never left this machine, because it could not be written down first; nothing was changed. */
    record NotSent(String reference) implements Answer {}
}
