package org.counterfoil.server.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads that are made together. */
@Timeout(20)
class GatheringTest {

    private final List<Set<Integer>> reads = new CopyOnWriteArrayList<>();
    private final Map<Integer, String> stored = new ConcurrentHashMap<>(Map.of(1, "one", 2, "two", 3, "three"));
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void end() {
        callers.close();
    }

    @Test
    void aCallerAloneReadsAtOnce() {
        var gathering = new Gathering<>(this::read);
        assertThat(gathering.find(1)).contains("one");
        assertThat(gathering.find(4)).isEmpty();
        assertThat(reads).containsExactly(Set.of(1), Set.of(4));
    }

    @Test
    void whoeverComesWhileReadsAreUnderWayIsReadForTogether() throws Exception {
        var asked = new CountDownLatch(32);
        var gathering = new Gathering<Integer, String>(keys -> {
            await(asked);
            return read(keys);
        });
        var answers = new ArrayList<Future<String>>();
        for (var caller = 0; caller < 32; caller++) {
            var key = 1 + caller % 3;
            answers.add(callers.submit(() -> {
                asked.countDown();
                return gathering.find(key).orElseThrow();
            }));
        }

        for (var caller = 0; caller < 32; caller++) {
            assertThat(answers.get(caller).get()).isEqualTo(stored.get(1 + caller % 3));
        }
        assertThat(reads).hasSizeLessThan(32);
    }

    @Test
    void nothingIsRememberedFromOneReadToTheNext() {
        var gathering = new Gathering<>(this::read);
        gathering.find(1);
        stored.put(1, "another");
        assertThat(gathering.find(1)).contains("another");
    }

    @Test
    void aKeyThatCannotBeReadHarmsNoOther() throws Exception {
        var asked = new CountDownLatch(16);
        var gathering = new Gathering<Integer, String>(keys -> {
            await(asked);
            if (keys.contains(13)) {
                throw new IllegalArgumentException("13");
            }
            return read(keys);
        });
        var answers = new ArrayList<Future<String>>();
        for (var caller = 0; caller < 16; caller++) {
            var key = caller % 4 == 0 ? 13 : 2;
            answers.add(callers.submit(() -> {
                asked.countDown();
                return gathering.find(key).orElseThrow();
            }));
        }

        for (var caller = 0; caller < 16; caller++) {
            var answer = answers.get(caller);
            if (caller % 4 == 0) {
                assertThatThrownBy(answer::get).hasRootCauseMessage("13");
            } else {
                assertThat(answer.get()).isEqualTo("two");
            }
        }
    }

    @Test
    void insideATransactionACallerReadsForItselfAlone() {
        var gathering = new Gathering<>(this::read);
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThat(gathering.all(Set.of(1, 2))).hasSize(2);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        assertThat(reads).containsExactly(Set.of(1, 2));
    }

    private Map<Integer, String> read(Set<Integer> keys) {
        reads.add(Set.copyOf(keys));
        return keys.stream().filter(stored::containsKey).collect(Collectors.toMap(key -> key, stored::get));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
