package org.counterfoil.server.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.counterfoil.server.shared.tenant.MerchantScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands one message to the gateway. No connection is held while that takes its time. */
@Component
class MessageSending {

    private static final Logger LOG = LoggerFactory.getLogger(MessageSending.class);

    private final OutgoingMessageRepository messages;
    private final MessageGateway gateway;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MessageSending(OutgoingMessageRepository messages, MessageGateway gateway, TransactionTemplate transaction,
            Clock clock) {
        this.messages = messages;
        this.gateway = gateway;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tries to send it, as its merchant; tells after how long it is to be tried again, empty where it has ended. */
    Optional<Duration> send(long merchant, long id) {
        return MerchantScope.call(merchant, () -> transaction
                .execute(_ -> messages.findById(id).flatMap(message -> message.due(clock.instant())))
                .flatMap(due -> send(id, due)));
    }

    private Optional<Duration> send(long id, MessageGateway.Message message) {
        try {
            gateway.take(message);
        } catch (MessageGateway.NotTakenException refused) {
            LOG.warn("message {} was not taken: {}", id, refused.getMessage());
            return transaction.execute(_ -> messages.findById(id).orElseThrow().notTaken(clock.instant()));
        }
        transaction.executeWithoutResult(_ -> messages.findById(id).orElseThrow().sent(clock.instant()));
        return Optional.empty();
    }
}
