package org.counterfoil.server.card;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the key of PINs. Older ones stay for PINs that were made with them. */
@Component
public class PinKeyring {

    private final PinKeys keys;
    private final PinKeyRows rows;
    private final Clock clock;

    PinKeyring(PinKeys keys, PinKeyRows rows, Clock clock) {
        this.keys = keys;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A version.
     *
     * @param since empty of the first, which lies in a file
     * @param uses  cards whose PIN was made with it
     */
    public record Version(int number, Optional<Instant> since, long uses) {}

    /** Oldest first; the last one is what new PINs are made with. */
    public List<Version> versions() {
        return rows.all();
    }

    /**
     * Makes a next version, which every node makes PINs with from then on. A PIN that was made with an older one is
     * made anew when it is next entered right. Returns its number.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int turn() {
        var next = keys.newest() + 1;
        rows.add(next, keys.next(next), clock.instant());
        return next;
    }
}
