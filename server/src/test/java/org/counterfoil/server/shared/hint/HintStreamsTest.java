package org.counterfoil.server.shared.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.organisation.Licence;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.hint.HintTopic;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.server.shared.Caller;
import org.junit.jupiter.api.Test;

/** How many streams there may be, and what each tells. */
class HintStreamsTest {

    private final HintStreams streams = new HintStreams(new HintSettings(3, 2));

    @Test
    void aMerchantAndTheServerHaveOnlySoManyAndWhatEndsMakesRoom() {
        var first = stream(1, 10);
        streams.add(first);
        streams.add(stream(2, 10));
        refused(RefusalCode.BUSY, () -> streams.add(stream(3, 10)));
        streams.add(stream(4, 20));
        refused(RefusalCode.BUSY, () -> streams.add(stream(5, 30)));
        streams.remove(first);
        streams.add(stream(5, 30));
        refused(RefusalCode.BUSY, () -> streams.add(stream(6, 10)));
    }

    @Test
    void aSecondStreamOfASessionTakesThePlaceOfTheFirst() throws InterruptedException {
        var first = stream(1, 10);
        var second = stream(1, 10);
        streams.add(first);
        streams.add(second);
        assertThat(first.next(Duration.ZERO)).isEmpty();
        streams.remove(first);
        assertThat(streams.open()).containsExactly(second);
        assertThat(second.next(Duration.ZERO)).contains(Set.of());
    }

    @Test
    void aServerThatStopsEndsThemAndTakesNoneUntilItWorksAgain() throws InterruptedException {
        var open = stream(1, 10);
        streams.add(open);
        streams.close();
        assertThat(open.next(Duration.ofMinutes(1))).isEmpty();
        refused(RefusalCode.BUSY, () -> streams.add(stream(2, 10)));
        streams.reopen();
        streams.add(stream(2, 10));
    }

    @Test
    void aChangeIsToldOnceAndTheEndOfTheSessionLast() throws InterruptedException {
        var stream = stream(1, 10);
        stream.mark(HintTopic.NOTICES, "a");
        stream.mark(HintTopic.NOTICES, "b");
        stream.mark(HintTopic.NOTICES, "b");
        assertThat(stream.next(Duration.ZERO)).contains(Set.of(HintTopic.NOTICES));
        stream.mark(HintTopic.NOTICES, "b");
        assertThat(stream.next(Duration.ZERO)).contains(Set.of());
        stream.endSession();
        assertThat(stream.next(Duration.ZERO)).isEqualTo(Optional.of(Set.of(HintTopic.SESSION_ENDED)));
        assertThat(stream.next(Duration.ZERO)).isEmpty();
    }

    private static HintStream stream(long session, long merchant) {
        return new HintStream(new Caller(session, merchant, 1,
                new Caller.Place(1, "1873200001", TerminalType.FRONT_DESK),
                new Operator(1, "0012", "林小满", EmployeeType.OPERATOR), Map.of(), 1, "127.0.0.1", false,
                Licence.unlimited()), Map.of(HintTopic.NOTICES, "a"));
    }
}
