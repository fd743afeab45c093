package org.counterfoil.server.ledger;

import java.util.Optional;

import org.counterfoil.server.ledger.group.GroupLedger;
import org.counterfoil.server.ledger.inline.TransactionLedger;
import org.springframework.context.SmartLifecycle;

/**
 * Starts the writers before the web server takes requests, and stops them after it has answered its last: what was
 * taken in is posted and durable before the process ends, and its slots are free for the next.
 */
final class LedgerLifecycle implements SmartLifecycle {

    private static final int BELOW_THE_WEB_SERVER = SmartLifecycle.DEFAULT_PHASE - 8_192;

    private final GroupLedger group;
    private final TransactionLedger inline;
    private final Optional<LivingNode> living;
    private final String node;

    /** @param living empty where no other node can share the database */
    LedgerLifecycle(GroupLedger group, TransactionLedger inline, Optional<LivingNode> living, String node) {
        this.group = group;
        this.inline = inline;
        this.living = living;
        this.node = node;
    }

    @Override
    public void start() {
        group.start(node);
        inline.start(node);
        living.ifPresent(LivingNode::start);
    }

    @Override
    public void stop() {
        group.close();
        inline.close();
        living.ifPresent(LivingNode::stop);
    }

    @Override
    public boolean isRunning() {
        return group.isRunning();
    }

    @Override
    public int getPhase() {
        return BELOW_THE_WEB_SERVER;
    }
}
