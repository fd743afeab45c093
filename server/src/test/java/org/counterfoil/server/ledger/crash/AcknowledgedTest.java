package org.counterfoil.server.ledger.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** That a loss would be seen. */
class AcknowledgedTest {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWO = new UUID(2, 2);

    private final Map<UUID, String> books = new HashMap<>(Map.of(ONE, "done", TWO, "refused"));
    private final Acknowledged told = new Acknowledged();

    @Test
    void whatIsInTheBooksAsItWasToldIsWhole() throws IOException {
        hear(Spoken.line(ONE, "done") + Spoken.line(TWO, "refused"));
        assertThat(told.size()).isEqualTo(2);
        assertThat(told.broken(this::inBooks)).isEmpty();
    }

    @Test
    void aMissingAnswerIsFound() throws IOException {
        hear(Spoken.line(ONE, "done") + Spoken.line(TWO, "refused"));
        books.remove(TWO);
        assertThat(told.broken(this::inBooks)).containsExactly(TWO + " is missing: refused");
    }

    @Test
    void anotherAnswerIsFound() throws IOException {
        hear(Spoken.line(ONE, "done"));
        books.put(ONE, "refused");
        assertThat(told.broken(this::inBooks)).containsExactly(ONE + " was answered done and is refused");
    }

    @Test
    void whatWasCutOffWasNotTold() throws IOException {
        hear(Spoken.line(ONE, "done") + TWO + " refu");
        assertThat(told.size()).isEqualTo(1);
    }

    private void hear(String text) throws IOException {
        told.read(new BufferedReader(new StringReader(text)), 10);
    }

    private Optional<String> inBooks(UUID uuid) {
        return Optional.ofNullable(books.get(uuid));
    }
}
