package org.counterfoil.client.till.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.counterfoil.client.shared.connection.ServerGone;

/** A line of its own, on which a desk asks about members; whatever it does, all else goes on. */
final class OwnLine {

    private final SampleServer server;
    private final List<Long> asked = new ArrayList<>();
    private SampleServer.Line state = SampleServer.Line.UP;

    OwnLine(SampleServer server) {
        this.server = server;
    }

    void set(SampleServer.Line now) {
        state = now;
    }

    /** About whom, in the order in which it was asked. */
    List<Long> asked() {
        return List.copyOf(asked);
    }

    <T> T ask(long member, Supplier<T> question) {
        asked.add(member);
        if (state != SampleServer.Line.UP) {
            throw new ServerGone(new IllegalStateException("the line is down"));
        }
        return server.ask(question);
    }
}
