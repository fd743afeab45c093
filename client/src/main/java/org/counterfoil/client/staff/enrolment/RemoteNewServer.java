package org.counterfoil.client.staff.enrolment;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

import org.counterfoil.client.shared.connection.Remote;
import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.client.shared.connection.ShownCertificate;
import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.organisation.EnrolTerminal;
import org.counterfoil.common.organisation.EnrolmentApi;
import org.counterfoil.common.shared.Language;

/** Reaches a new server over the network, by a line that is closed again at once. */
public final class RemoteNewServer implements NewServer {

    private final Supplier<Language> language;

    /** @param language in which the server may put words */
    public RemoteNewServer(Supplier<Language> language) {
        this.language = language;
    }

    @Override
    public Optional<String> fingerprint(URI server) {
        return "https".equals(server.getScheme())
                ? Optional.of(ShownCertificate.fingerprint(server))
                : Optional.empty();
    }

    @Override
    public Desk enrol(ServerAddress server, EnrolTerminal command) {
        try (var remote = new Remote(server, Optional::empty, language, Remote.Watch.NOBODY)) {
            return remote.api(EnrolmentApi.class).enrol(command);
        }
    }
}
