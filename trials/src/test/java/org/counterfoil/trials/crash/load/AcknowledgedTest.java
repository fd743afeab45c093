package org.counterfoil.trials.crash.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered, written down outside, and what follows from it. */
class AcknowledgedTest {

    @TempDir
    private Path directory;
    private Path file;
    private Acknowledged told;

    @BeforeEach
    void begin() throws Exception {
        file = directory.resolve("told.tsv");
        told = new Acknowledged(file);
    }

    @AfterEach
    void end() throws Exception {
        told.close();
    }

    @Test
    void anAnswerIsInTheFileWhenItCounts() throws Exception {
        var refused = Answer.refused(Refusal.of(RefusalCode.CARD_LOST, "card", "8600").with("at", "1"));
        add(1, refused);
        assertThat(told.size()).isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo(new UUID(0, 1) + "\tspend\t" + refused.words() + "\n");
        assertThat(told.read()).isEqualTo(Map.of(new UUID(0, 1), "refused CARD_LOST {at=1, card=8600}"));
    }

    @Test
    void effectsAddUpByCard() throws Exception {
        var spent = new Promise.Moved("8600", -30_00, 30);
        add(1, new Answer("a", List.of("1"), List.of(new Promise.Moved("8600", 100_00, 0))));
        add(2, new Answer("b", List.of("2"), List.of(spent, new Promise.Moved("8601", 5_00, 0))));
        add(3, new Answer("c", List.of("3"), List.of(spent.back())));
        assertThat(told.promised().purses()).isEqualTo(Map.of("8600", new Promised.Purse(100_00, 0), "8601",
                new Promised.Purse(5_00, 0)));
    }

    @Test
    void theHighestCopyCounts() throws Exception {
        add(1, new Answer("a", List.of(), List.of(new Promise.Printed("7", 2))));
        add(2, new Answer("b", List.of(), List.of(new Promise.Printed("7", 1))));
        assertThat(told.promised().copies()).isEqualTo(Map.of("7", 2));
    }

    @Test
    void aSampleHoldsTheLatest() throws Exception {
        for (var n = 1; n <= 30; n++) {
            add(n, new Answer("a", List.of(), List.of()));
        }
        assertThat(told.some(5, new Random(1))).hasSize(10)
                .extracting(answer -> answer.request().uuid().getLeastSignificantBits())
                .startsWith(26L, 27L, 28L, 29L, 30L);
    }

    private void add(long uuid, Answer answer) {
        var key = new RequestKey(new UUID(0, uuid), 1, uuid, Instant.EPOCH);
        told.add(Request.kept(key, "spend", _ -> answer), null, answer);
    }
}
