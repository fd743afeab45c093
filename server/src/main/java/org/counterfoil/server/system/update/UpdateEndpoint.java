package org.counterfoil.server.system.update;

import java.util.Optional;

import org.counterfoil.common.shared.VersionNumber;
import org.counterfoil.common.system.ClientUpdate;
import org.counterfoil.common.system.UpdateApi;
import org.counterfoil.server.shared.settings.ServerVersion;
import org.counterfoil.server.shared.web.ClientAgent;
import org.springframework.web.bind.annotation.RestController;

/** The door to what a client should know of versions. */
@RestController
class UpdateEndpoint implements UpdateApi {

    private final ServerVersion server;

    UpdateEndpoint(ServerVersion server) {
        this.server = server;
    }

    @Override
    public ClientUpdate mine() {
        var client = VersionNumber.read(ClientAgent.current().version());
        return new ClientUpdate(client.isEmpty()
                ? Optional.empty()
                : server.number().filter(own -> own.isNewerThan(client.get())).map(_ -> server.text()));
    }
}
