package org.counterfoil.server.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.testing.House;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** How a message comes to its end: taken, tried again, or of no use to anybody any more. */
abstract class MessageBehaviour {

    @Autowired
    private Houses houses;

    @Autowired
    private OutgoingMessageRepository messages;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private OldMessages old;

    @Autowired
    private TestClock clock;

    private final List<MessageGateway.Message> taken = new ArrayList<>();
    private boolean broken;

    @Test
    void aMessageIsTakenOnceAndItsTextForgotten() {
        var house = houses.open();
        var id = waiting(house);
        assertThat(sending().send(house.merchant(), id)).isEmpty();
        assertThat(sending().send(house.merchant(), id)).isEmpty();
        assertThat(taken).containsExactly(new MessageGateway.Message("13800000000", "secret 123456"));
        assertThat(message(house, id).state()).isEqualTo(MessageState.SENT);
        assertThat(message(house, id).text()).isEmpty();
    }

    @Test
    void whatIsNotTakenIsTriedAgainAtGrowingPauses() {
        var house = houses.open();
        var id = waiting(house);
        broken = true;
        assertThat(sending().send(house.merchant(), id)).contains(Duration.ofSeconds(5));
        assertThat(sending().send(house.merchant(), id)).contains(Duration.ofSeconds(20));
        assertThat(sending().send(house.merchant(), id)).contains(Duration.ofSeconds(60));
        assertThat(sending().send(house.merchant(), id)).contains(Duration.ofSeconds(60));
        broken = false;
        assertThat(sending().send(house.merchant(), id)).isEmpty();
        assertThat(message(house, id).state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void whatIsOfNoUseAnyMoreIsGivenUpUnsentAndForgotten() {
        var house = houses.open();
        var late = waiting(house);
        var failing = waiting(house);
        try (var _ = clock.later(Duration.ofMinutes(5).minusSeconds(3))) {
            broken = true;
            assertThat(sending().send(house.merchant(), failing)).isEmpty();
            broken = false;
        }
        try (var _ = clock.later(Duration.ofMinutes(5))) {
            assertThat(sending().send(house.merchant(), late)).isEmpty();
        }
        assertThat(taken).isEmpty();
        assertThat(List.of(late, failing)).allSatisfy(id -> {
            assertThat(message(house, id).state()).isEqualTo(MessageState.GIVEN_UP);
            assertThat(message(house, id).text()).isEmpty();
        });
    }

    @Test
    void anotherMerchantsMessageIsNoneOfIts() {
        var id = waiting(houses.open());
        assertThat(sending().send(houses.open().merchant(), id)).isEmpty();
        assertThat(taken).isEmpty();
    }

    @Test
    void afterAWeekAMessageIsRemoved() {
        var house = houses.open();
        var id = waiting(house);
        try (var _ = clock.later(Duration.ofDays(7))) {
            old.remove();
            assertThat(house.as(() -> messages.findById(id))).isPresent();
            try (var _ = clock.later(Duration.ofSeconds(1))) {
                old.remove();
                assertThat(house.as(() -> messages.findById(id))).isEmpty();
            }
        }
    }

    /** A message that no scheduler knows. */
    private long waiting(House house) {
        return house.as(() -> transaction.execute(_ -> messages.saveAndFlush(new OutgoingMessage(
                MessageTemplate.SIGN_IN_CODE, "13800000000", "secret 123456", clock.instant(),
                clock.instant().plus(Duration.ofMinutes(5)))).id()));
    }

    private OutgoingMessage message(House house, long id) {
        return house.as(() -> messages.findById(id)).orElseThrow();
    }

    private MessageSending sending() {
        return new MessageSending(messages, message -> {
            if (broken) {
                throw new MessageGateway.NotTakenException("the line is down", null);
            }
            taken.add(message);
        }, transaction, clock);
    }
}
