package org.counterfoil.client.value.request;

import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.approval.Approval;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.ValueApi;

/** One command with its key: what is sent, as often as it takes, until an answer is known. */
public record Attempt<C>(CommandType<C> type, C command) {

    /** The key, the same at every sending. */
    public RequestKey key() {
        return type.request().apply(command);
    }

    TransactionDetails sendTo(ValueApi api) {
        return type.send().apply(api, command);
    }

    /** As it may be written down. */
    Attempt<C> withoutSecrets() {
        return new Attempt<>(type, type.withoutSecrets().apply(command));
    }

    /** The same request with a second person's agreement. */
    Attempt<C> approved(Approval by) {
        return new Attempt<>(type, type.approving().orElseThrow().apply(command, by));
    }
}
