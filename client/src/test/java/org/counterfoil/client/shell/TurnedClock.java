package org.counterfoil.client.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.counterfoil.client.pictures.Sitting;

/** A clock that stands still until it is turned. */
final class TurnedClock extends Clock {

    private Instant now = Sitting.NOW;

    void turn(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.ofHours(8);
    }

    /** The same clock, so that turning it turns all of them; moments have no zone. */
    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
