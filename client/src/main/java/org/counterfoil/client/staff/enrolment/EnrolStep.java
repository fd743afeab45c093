package org.counterfoil.client.staff.enrolment;

import java.util.Optional;

import org.counterfoil.client.shared.connection.ServerAddress;

/** Where the page stands. */
public sealed interface EnrolStep {

    /** What headquarters told is typed or scanned. */
    record Typing() implements EnrolStep {}

    /**
     * A server answered; a person compares its fingerprint before anything is sent.
     *
     * @param server with the fingerprint that it showed; without one it is this machine's own, over plain HTTP
     * @param told   the fingerprint that came with the code; empty where the code was typed
     * @param coded  whether there is a code, which ties the machine to the terminal
     */
    record Comparing(ServerAddress server, Optional<String> told, boolean coded) implements EnrolStep {

        /** Whether it is another server than the code is of. */
        boolean differs() {
            return told.isPresent() && !told.equals(server.fingerprint());
        }

        /** Whether the code itself vouches for the server. */
        boolean agrees() {
            return told.isPresent() && told.equals(server.fingerprint());
        }
    }
}
