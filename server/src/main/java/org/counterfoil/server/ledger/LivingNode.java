package org.counterfoil.server.ledger;

import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.counterfoil.common.shared.Edge;
import org.counterfoil.server.ledger.slot.NodeWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the other nodes that this one is there, and takes care of the slots of those that are not. */
final class LivingNode {

    private static final Logger LOG = LoggerFactory.getLogger(LivingNode.class);

    private final NodeWatch watch;
    private final String node;
    private final ScheduledExecutorService pulse = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("ledger-node").factory());

    LivingNode(NodeWatch watch, String node) {
        this.watch = watch;
        this.node = node;
    }

    void start() {
        pulse.scheduleWithFixedDelay(this::beat, 0, NodeWatch.BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop() {
        pulse.shutdownNow();
        try {
            watch.leave(node);
        } catch (SQLException unreachable) {
            LOG.warn("This node could not sign off; the others will find out", unreachable);
        }
    }

    /** The pulse's edge: one beat that is missed is made up for by the next, whatever stopped it. */
    @Edge
    private void beat() {
        try {
            var freed = watch.beat(node);
            if (!freed.isEmpty()) {
                LOG.warn("A node went silent; its writer slots {} are free", freed);
            }
        } catch (SQLException | RuntimeException missed) {
            LOG.warn("A beat of this node was missed: {}", missed.getMessage());
        }
    }
}
