package org.counterfoil.server.system.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/** Tells the ledger the times of the story, one for each request that it decides. */
final class StoryClock extends Clock {

    private final Deque<Instant> times = new ArrayDeque<>();
    private Instant last = Instant.EPOCH;

    /** The times of the requests that come next. */
    void tell(Collection<Instant> next) {
        times.clear();
        times.addAll(next);
    }

    @Override
    public Instant instant() {
        if (!times.isEmpty()) {
            last = times.removeFirst();
        }
        return last;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
