package org.counterfoil.trials.nodes;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.trials.server.Line;
import org.counterfoil.trials.server.Seat;

/**
 * A desk's line to two nodes: where one does not answer, the next try goes to the other, in the same session and with
 * the same key.
 */
final class TwoWays implements Line {

    private final Seat seat;
    private final List<Seat> ways;
    private final int usual;
    private final AtomicInteger current;

    /**
     * @param seat  signed in at either node
     * @param nodes where both of them are
     * @param usual which of them is asked first, 0 or 1
     */
    TwoWays(Seat seat, List<ServerAddress> nodes, int usual) {
        this.seat = seat;
        this.usual = usual;
        this.current = new AtomicInteger(usual);
        this.ways = List.of(seat.by(nodes.get(0), () -> leave(0)), seat.by(nodes.get(1), () -> leave(1)));
    }

    private void leave(int node) {
        current.compareAndSet(node, 1 - node);
    }

    /** Which node is asked next, 0 or 1. */
    int node() {
        return current.get();
    }

    /** Goes back to the usual node. */
    void back() {
        current.set(usual);
    }

    @Override
    public <T> T api(Class<T> type) {
        return ways.get(current.get()).api(type);
    }

    @Override
    public RequestKey key() {
        return seat.key();
    }

    @Override
    public void close() {
        ways.forEach(Seat::close);
        seat.close();
    }
}
