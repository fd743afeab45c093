package org.counterfoil.trials.server;

import java.util.Map;
import java.util.Optional;

import org.counterfoil.client.shared.connection.Remote;
import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.client.shared.connection.ServerFault;
import org.counterfoil.client.shared.connection.ServerGone;
import org.counterfoil.common.shared.Language;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What a server says of itself to whoever watches it; public since the client's line calls it from elsewhere. */
@HttpExchange("/actuator/health")
public interface Readiness {

    /** Anything but a success when it can't work. */
    @GetExchange("/readiness")
    Map<String, Object> ask();

    /** Asks once, by the client's own line. */
    static boolean of(ServerAddress address) {
        try (var remote = new Remote(address, Optional::empty, () -> Language.EN, Seat.NOBODY_WATCHES)) {
            return "UP".equals(remote.api(Readiness.class).ask().get("status"));
        } catch (ServerGone | ServerFault notYet) {
            return false;
        }
    }
}
