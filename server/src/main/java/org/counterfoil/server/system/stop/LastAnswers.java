package org.counterfoil.server.system.stop;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.coyote.ProtocolHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Holds the web server's connections open until its last answers are sent. Its own graceful stop waits only until
 * the endpoints have returned: an answer that is not yet written by then would be cut off, and whoever asked would not
 * know what became of the money.
 */
@Component
class LastAnswers implements SmartLifecycle, WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(LastAnswers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int BETWEEN_PAUSE_AND_CLOSE = WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 512;

    private final List<CountedExecutor> workers = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addProtocolHandlerCustomizers(this::count);
    }

    private void count(ProtocolHandler handler) {
        Optional.ofNullable(handler.getExecutor()).map(CountedExecutor::new).ifPresent(counted -> {
            workers.add(counted);
            handler.setExecutor(counted);
        });
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        try {
            for (var each : workers) {
                if (!each.awaitIdle(PATIENCE)) {
                    LOG.warn("The server stops although it has not sent all answers after {}", PATIENCE);
                }
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BETWEEN_PAUSE_AND_CLOSE;
    }
}
