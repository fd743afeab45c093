package org.counterfoil.server.system.start;

import java.nio.charset.StandardCharsets;

import org.counterfoil.server.shared.keys.DataDirectory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the port that the server listens on to {@code server.port}, for whoever started it with port 0. */
@Component
class PortFile {

    private static final String FILE = "server.port";

    private final DataDirectory directory;

    PortFile(DataDirectory directory) {
        this.directory = directory;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        directory.write(FILE, (event.getWebServer().getPort() + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
