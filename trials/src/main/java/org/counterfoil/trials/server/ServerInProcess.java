package org.counterfoil.trials.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.server.CounterfoilServer;
import org.counterfoil.trials.database.TrialDatabase;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The real server within this process: its beans are at hand, and it listens on a loopback port as well. */
public final class ServerInProcess implements AutoCloseable {

    private final Path data;
    private final ConfigurableApplicationContext context;

    private ServerInProcess(Path data, ConfigurableApplicationContext context) {
        this.data = data;
        this.context = context;
    }

    /**
     * Starts it over a directory of its own; passwords are hashed cheaply, since nobody guards anything here.
     *
     * @param before what looks at its beans before it uses them
     */
    public static ServerInProcess start(TrialDatabase database, Path data, BeanPostProcessor... before) {
        var application = new SpringApplicationBuilder(CounterfoilServer.class)
                .initializers(context -> List.of(before).forEach(context.getBeanFactory()::addBeanPostProcessor))
                .properties("logging.config=classpath:org/counterfoil/trials/logback.xml");
        var arguments = new ArrayList<>(List.of("--counterfoil.data=" + data, "--counterfoil.port=0",
                "--counterfoil.bind=127.0.0.1", "--counterfoil.sign-in.hash-rounds=4",
                ServerProcess.UNBOUND));
        if (database instanceof TrialDatabase.Postgres postgres) {
            arguments.addAll(List.of("--counterfoil.database.url=" + postgres.url(),
                    "--counterfoil.database.user=" + postgres.user(),
                    "--counterfoil.database.password=" + postgres.password()));
        }
        return new ServerInProcess(data, application.run(arguments.toArray(String[]::new)));
    }

    /** Its beans. */
    public ApplicationContext context() {
        return context;
    }

    /** Where it keeps its files. */
    public Path data() {
        return data;
    }

    /** Where it listens. */
    public ServerAddress address() throws IOException {
        var port = Files.readString(data.resolve("server.port")).strip();
        var fingerprint = Files.readString(data.resolve("server.fingerprint")).strip();
        return new ServerAddress(URI.create("https://127.0.0.1:" + port), Optional.of(fingerprint));
    }

    @Override
    public void close() {
        context.close();
    }
}
