package org.counterfoil.client;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;

/** What a machine calls itself, to be told from others in the list of terminals. */
final class MachineName {

    private MachineName() {}

    /** After the customs of either system; empty where it has no name. */
    static String of(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("COMPUTERNAME"))
                .or(() -> Optional.ofNullable(environment.get("HOSTNAME"))).filter(name -> !name.isBlank())
                .orElseGet(MachineName::ofNetwork);
    }

    private static String ofNetwork() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "";
        }
    }
}
