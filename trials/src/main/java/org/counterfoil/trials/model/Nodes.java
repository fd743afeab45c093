package org.counterfoil.trials.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import org.counterfoil.server.ledger.Ledger;
import org.counterfoil.server.ledger.LedgerWorld;
import org.counterfoil.server.ledger.TickingClock;

/**
 * Nodes with writers of their own over one database. They share one clock, so that what any of them decided stands in
 * one order; none waits for the disk.
 */
final class Nodes implements AutoCloseable {

    private final List<LedgerWorld> worlds = new ArrayList<>();
    private final UnaryOperator<Ledger> line;

    /**
     * @param line what lies between a caller and a node's ledger
     */
    Nodes(DataSource database, int count, UnaryOperator<Ledger> line) {
        this.line = line;
        worlds.add(LedgerWorld.on(database, new TickingClock(LedgerWorld.NOW), () -> {}));
        while (worlds.size() < count) {
            worlds.add(first().another("node-" + (worlds.size() + 1)));
        }
    }

    /** The node that stands for all where it does not matter which. */
    LedgerWorld first() {
        return worlds.getFirst();
    }

    /** The ledger of the node that a step is dealt to. */
    Ledger of(Step step) {
        return line.apply(worlds.get(step.number() % worlds.size()).ledger());
    }

    @Override
    public void close() {
        worlds.forEach(LedgerWorld::close);
    }
}
