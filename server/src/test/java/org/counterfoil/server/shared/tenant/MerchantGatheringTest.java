package org.counterfoil.server.shared.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Merchants that are read for at the same time. */
@Timeout(20)
class MerchantGatheringTest {

    @Test
    void everyMerchantGetsItsOwnWhoeverReadsForIt() throws Exception {
        var asked = new CountDownLatch(32);
        var gathering = new MerchantGathering<String, String>(keys -> {
            try {
                asked.await();
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
            return own(keys);
        });
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<String>>();
            for (var caller = 0; caller < 32; caller++) {
                var merchant = 1 + caller % 4;
                answers.add(callers.submit(() -> {
                    asked.countDown();
                    return MerchantScope.call(merchant, () -> gathering.find("card").orElseThrow());
                }));
            }
            for (var caller = 0; caller < 32; caller++) {
                assertThat(answers.get(caller).get()).isEqualTo("card of " + (1 + caller % 4));
            }
        }
    }

    private static Map<String, String> own(Set<String> keys) {
        return keys.stream().collect(Collectors.toMap(key -> key, key -> key + " of " + MerchantScope.current()));
    }
}
