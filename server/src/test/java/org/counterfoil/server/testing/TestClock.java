package org.counterfoil.server.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still, and can be moved for the length of a block. */
public final class TestClock extends Clock {

    /** 10:00 on Monday, 2 March 2026, in Shanghai. */
    public static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    TestClock() {
        this(new AtomicReference<>(START), ZoneOffset.UTC);
    }

    private TestClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Later by so much until it is closed. */
    public Moved later(Duration duration) {
        var before = now.getAndUpdate(instant -> instant.plus(duration));
        return () -> now.set(before);
    }

    /** Sets the clock back. */
    @FunctionalInterface
    public interface Moved extends AutoCloseable {

        @Override
        void close();
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(now, other);
    }
}
