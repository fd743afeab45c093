package org.counterfoil.client.staff.enrolment;

import java.net.URI;
import java.util.Optional;

import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.organisation.EnrolTerminal;

/** A server that this installation does not know yet. */
public interface NewServer {

    /**
     * The SHA-256 fingerprint of the certificate that it shows, 64 hexadecimal digits; empty for plain HTTP on this
     * machine. Nothing is sent to it.
     *
     * @throws org.counterfoil.client.shared.connection.ServerGone where none answers
     */
    Optional<String> fingerprint(URI server);

    /** Hands in what ties this installation to a terminal; refuses as the server does. */
    Desk enrol(ServerAddress server, EnrolTerminal command);
}
