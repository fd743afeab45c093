package org.counterfoil.server.shared.hint;

import java.time.Duration;

import org.counterfoil.common.shared.Edge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks every three seconds while the server works. It stops first of all, and with it every stream: what waits for the
 * last answers would wait for them in vain.
 */
@Edge
@Component
class HintPulse implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(HintPulse.class);
    private static final Duration BEAT = Duration.ofSeconds(3);

    private final HintWatch watch;
    private final HintStreams streams;
    private volatile Thread beating;

    HintPulse(HintWatch watch, HintStreams streams) {
        this.watch = watch;
        this.streams = streams;
    }

    @Override
    public void start() {
        streams.reopen();
        var thread = Thread.ofVirtual().name("hints").unstarted(this::beat);
        beating = thread;
        thread.start();
    }

    /** The thread ends by itself: nothing is interrupted, which an embedded database takes badly. */
    @Override
    public void stop() {
        beating = null;
        streams.close();
    }

    @Override
    public boolean isRunning() {
        return beating != null;
    }

    private void beat() {
        var troubled = false;
        try {
            while (beating == Thread.currentThread()) {
                troubled = !looked(troubled);
                Thread.sleep(BEAT);
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    /** Trouble is told of once, and hints come again when it is over. */
    private boolean looked(boolean troubled) {
        try {
            watch.look();
            return true;
        } catch (Exception trouble) {
            if (!troubled && beating != null) {
                LOG.warn("no hints until the database answers again", trouble);
            }
            return false;
        }
    }
}
