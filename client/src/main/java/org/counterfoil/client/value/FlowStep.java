package org.counterfoil.client.value;

import org.counterfoil.client.value.request.Attempt;
import org.counterfoil.common.value.TransactionDetails;

/** How far a flow has come. */
public sealed interface FlowStep {

    /** The operator fills it in. */
    record Filling() implements FlowStep {}

    /** What would happen stands on the screen; the next Enter does it. */
    record Confirming() implements FlowStep {}

    /** The PIN is asked for, or the answer is on its way. */
    record Sending() implements FlowStep {}

    /** No answer came; the same request is to be sent again. */
    record Unanswered(Attempt<?> attempt) implements FlowStep {}

    record Done(TransactionDetails transaction) implements FlowStep {}
}
