package org.counterfoil.common.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One line of the list of terminals.
 *
 * @param number        ten digits
 * @param lastSeen      when somebody last signed in there or worked on; empty for never
 * @param clientVersion of the client then; empty where it said none
 * @param devices       that the client had then; one of an older version, or not of ours, says nothing of them
 * @param binding       to an installation; empty while anybody may be this terminal
 * @param version       to be sent back with an edit
 */
public record TerminalRow(long id, String number, long store, String storeNumber, String storeName, TerminalType type,
        TerminalProfile profile, TerminalState state, Instant created, Optional<Instant> lastSeen,
        String clientVersion, List<DeviceReport> devices, Optional<TerminalBinding> binding, int version) {

    public TerminalRow {
        devices = List.copyOf(devices);
    }
}
