package org.counterfoil.server.shared.hint;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.counterfoil.common.shared.Edge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks every three seconds while the server works, on every node: each has streams of its own. It stops first of all,
 * and with it every stream: what waits for the last answers would wait for them in vain.
 */
@Edge
@Component
class HintPulse implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(HintPulse.class);
    private static final Duration BEAT = Duration.ofSeconds(3);

    private final HintWatch watch;
    private final HintStreams streams;
    private volatile Optional<ScheduledExecutorService> pulse = Optional.empty();
    private boolean troubled;

    HintPulse(HintWatch watch, HintStreams streams) {
        this.watch = watch;
        this.streams = streams;
    }

    @Override
    public void start() {
        streams.reopen();
        var beating = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("hints").factory());
        beating.scheduleWithFixedDelay(this::beat, 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
        pulse = Optional.of(beating);
    }

    /** The last look ends by itself: nothing is interrupted, which an embedded database takes badly. */
    @Override
    public void stop() {
        pulse.ifPresent(ScheduledExecutorService::shutdown);
        pulse = Optional.empty();
        streams.close();
    }

    @Override
    public boolean isRunning() {
        return pulse.isPresent();
    }

    /** Trouble is told of once, and hints come again when it is over. */
    private void beat() {
        try {
            watch.look();
            troubled = false;
        } catch (Exception trouble) {
            if (!troubled && isRunning()) {
                LOG.warn("no hints until the database answers again", trouble);
            }
            troubled = true;
        }
    }
}
