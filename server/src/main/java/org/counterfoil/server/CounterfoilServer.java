package org.counterfoil.server;

import org.counterfoil.server.shared.settings.CommandLine;
import org.counterfoil.server.shared.settings.StartRefusedException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The central server: {@code CounterfoilServer --data DIR --port 7443}; see {@link CommandLine} for the rest. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CounterfoilServer {

    private static final int WRONG_ARGUMENT = 2;

    /** Starts the server; exit code 2 for an argument that it does not know, 1 when it can't start. */
    public static void main(String... arguments) {
        if (CommandLine.asksHelp(arguments)) {
            System.out.print(CommandLine.HELP);
            return;
        }
        try {
            SpringApplication.run(CounterfoilServer.class, CommandLine.toProperties(arguments));
        } catch (StartRefusedException refused) {
            System.err.println("counterfoil: " + refused.getMessage());
            System.exit(WRONG_ARGUMENT);
        }
    }
}
