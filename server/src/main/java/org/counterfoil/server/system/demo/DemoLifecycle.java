package org.counterfoil.server.system.demo;

import org.springframework.context.SmartLifecycle;

/** Makes the demo's data after the ledger's writers have started and before the web server lets anybody in. */
class DemoLifecycle implements SmartLifecycle {

    private static final int BETWEEN = SmartLifecycle.DEFAULT_PHASE - 4_096;

    private final DemoData data;
    private volatile boolean running;

    DemoLifecycle(DemoData data) {
        this.data = data;
    }

    @Override
    public void start() {
        data.make();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BETWEEN;
    }
}
