package org.counterfoil.server.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.counterfoil.server.shared.tenant.Owned;

/** A message on its way. Its text is kept no longer than it waits: what is sent may be a secret. */
@Entity
class OutgoingMessage extends Owned {

    /** Between two tries, growing. */
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofSeconds(20),
            Duration.ofSeconds(60));

    @Enumerated(EnumType.STRING)
    private MessageTemplate template;

    private String recipient;
    private String text;

    @Enumerated(EnumType.STRING)
    private MessageState state = MessageState.WAITING;

    private int tries;
    private Instant createdAt;
    private Instant sendBefore;
    private Instant endedAt;

    protected OutgoingMessage() {}

    OutgoingMessage(MessageTemplate template, String recipient, String text, Instant now, Instant sendBefore) {
        this.template = template;
        this.recipient = recipient;
        this.text = text;
        this.createdAt = now;
        this.sendBefore = sendBefore;
    }

    /** What is to be sent; empty where it has ended, or comes to its end because nobody would have any use for it. */
    Optional<MessageGateway.Message> due(Instant now) {
        if (state == MessageState.WAITING && !now.isBefore(sendBefore)) {
            end(MessageState.GIVEN_UP, now);
        }
        return state == MessageState.WAITING
                ? Optional.of(new MessageGateway.Message(recipient, text))
                : Optional.empty();
    }

    void sent(Instant now) {
        end(MessageState.SENT, now);
    }

    /** It was not taken; tells when it is to be tried again, where there is still time. */
    Optional<Duration> notTaken(Instant now) {
        var pause = PAUSES.get(Math.min(tries, PAUSES.size() - 1));
        tries++;
        if (now.plus(pause).isBefore(sendBefore)) {
            return Optional.of(pause);
        }
        end(MessageState.GIVEN_UP, now);
        return Optional.empty();
    }

    MessageState state() {
        return state;
    }

    String text() {
        return text;
    }

    private void end(MessageState how, Instant now) {
        state = how;
        endedAt = now;
        text = "";
    }
}
