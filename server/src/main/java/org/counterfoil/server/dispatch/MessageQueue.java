package org.counterfoil.server.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.counterfoil.common.shared.Language;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes messages in. */
@Component
public class MessageQueue {

    /** Due at once, whatever clock looks. */
    private static final Instant AT_ONCE = Instant.EPOCH;

    private final OutgoingMessageRepository messages;
    private final MessageTexts texts;
    private final Scheduler scheduler;
    private final Clock clock;

    MessageQueue(OutgoingMessageRepository messages, MessageTexts texts, Scheduler scheduler, Clock clock) {
        this.messages = messages;
        this.texts = texts;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * A message to be sent.
     *
     * @param recipient the phone's number, digits, or an e-mail address
     * @param goodFor   how long it is of use: it is not sent later
     */
    public record Order(MessageTemplate template, String recipient, Language language, Map<String, String> values,
            Duration goodFor) {}

    /** Takes a message in; it goes out when the caller's transaction is committed, and never if that is rolled back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Order order) {
        var now = clock.instant();
        var text = texts.of(order.template(), order.language(), order.values());
        var message = messages.saveAndFlush(new OutgoingMessage(order.template(), order.recipient(), text, now,
                now.plus(order.goodFor())));
        scheduler.schedule(new TaskInstance<>(MessageTask.NAME,
                MessageTask.instance(MerchantScope.current(), message.id())), AT_ONCE);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}
