package org.counterfoil.server.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.counterfoil.server.ledger.DurabilityBarrier;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts who waits for the disk: how often each thread joined the server's barrier. */
public final class CountedBarrier implements BeanPostProcessor {

    private final Map<Thread, Integer> joined = new ConcurrentHashMap<>();

    CountedBarrier() {}

    /** How often the thread that asks has joined. */
    public int joinedHere() {
        return joined.getOrDefault(Thread.currentThread(), 0);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DurabilityBarrier barrier ? counted(barrier) : bean;
    }

    private DurabilityBarrier counted(DurabilityBarrier barrier) {
        return () -> {
            joined.merge(Thread.currentThread(), 1, Integer::sum);
            barrier.join();
        };
    }
}
