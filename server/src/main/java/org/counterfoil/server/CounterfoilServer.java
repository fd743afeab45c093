package org.counterfoil.server;

import org.counterfoil.server.shared.settings.CommandLine;
import org.counterfoil.server.shared.settings.Installation;
import org.counterfoil.server.shared.settings.StartRefusedException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** The central server: {@code CounterfoilServer --data DIR --port 7443}; see {@link CommandLine} for the rest. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CounterfoilServer {

    private static final int WRONG_ARGUMENT = 2;

    /**
     * Starts the server, or makes a bare installation and ends; exit code 2 for an argument that it does not know and
     * for a database that is not empty, 1 when it can't start.
     */
    public static void main(String... arguments) {
        if (CommandLine.asksHelp(arguments)) {
            System.out.print(CommandLine.HELP);
            return;
        }
        try {
            var server = SpringApplication.run(CounterfoilServer.class, CommandLine.toProperties(arguments));
            if (CommandLine.asksInit(arguments)) {
                install(server);
            }
        } catch (StartRefusedException refused) {
            System.err.println("counterfoil: " + refused.getMessage());
            System.exit(WRONG_ARGUMENT);
        }
    }

    /** The services of the server do it, which is not open to anybody for longer than that. */
    private static void install(ConfigurableApplicationContext server) {
        try (server) {
            System.out.print(server.getBean(Installation.class).install());
        }
    }
}
