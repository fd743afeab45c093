package org.counterfoil.common.organisation;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the list of terminals.
 *
 * @param number        ten digits
 * @param lastSeen      when somebody last signed in there or worked on; empty for never
 * @param clientVersion of the client then; empty where it said none
 * @param devices       that the client had then, in its own words; may be empty
 * @param version       to be sent back with an edit
 */
public record TerminalRow(long id, String number, long store, String storeNumber, String storeName, TerminalType type,
        TerminalProfile profile, TerminalState state, Instant created, Optional<Instant> lastSeen,
        String clientVersion, String devices, int version) {}
