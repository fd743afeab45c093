package org.counterfoil.server.testing;

import java.nio.file.Path;

import org.counterfoil.server.CounterfoilServer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A server on the embedded database that one test has for itself, to stop it and to start it again. */
public final class OwnServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private OwnServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts over what the directory holds. */
    public static OwnServer over(Path data) {
        return new OwnServer(new SpringApplicationBuilder(CounterfoilServer.class, TestBeans.class).run(
                "--counterfoil.data=" + data, "--counterfoil.port=0", "--counterfoil.bind=127.0.0.1",
                "--counterfoil.plain-http=true", "--counterfoil.sign-in.hash-rounds=4",
                "--counterfoil.terminals.bound=allowed"));
    }

    public Houses houses() {
        return context.getBean(Houses.class);
    }

    /** A line under a token that this or an earlier server over the same data gave. */
    public Line with(String token) {
        return context.getBean(Lines.class).with(token);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Stops as a server does that is told to end. */
    @Override
    public void close() {
        context.close();
    }
}
