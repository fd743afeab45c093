package org.counterfoil.server.shared.settings;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Turns what a person types ({@code --port 0 --plain-http}) into the properties that the server reads.
 *
 * <p>Properties may be given as they are too ({@code --counterfoil.bind=127.0.0.1}). Passwords are not taken here,
 * where every user of the machine can read them: COUNTERFOIL_DATABASE_PASSWORD is.
 */
public final class CommandLine {

    private static final Map<String, String> WITH_VALUE = Map.of(
            "--data", "counterfoil.data",
            "--bind", "counterfoil.bind",
            "--port", "counterfoil.port",
            "--database-url", "counterfoil.database.url",
            "--database-user", "counterfoil.database.user");

    private static final String INIT = "--init";

    /** What an installation tells once must not drown among lines that the log file has as well. */
    private static final String QUIET = "--logging.threshold.console=warn";

    /** What {@code --help} says. */
    public static final String HELP = """
            Usage: counterfoil server [OPTIONS]

              --data DIR           keys, logs and the embedded database (standard: ~/.counterfoil)
              --bind ADDRESS       the address to listen on (standard: 0.0.0.0)
              --port N             the port; 0 takes a free one and writes it to DIR/server.port (standard: 7443)
              --plain-http         without TLS; only on a loopback address
              --database-url URL   a PostgreSQL in place of the embedded database: jdbc:postgresql://host/name
              --database-user U    its user; the password comes from COUNTERFOIL_DATABASE_PASSWORD

              --init               makes a bare installation in an empty database, tells how its first
                                   administrator signs in, and ends

            Every setting counterfoil.NAME can be given as --counterfoil.NAME=VALUE too.
            """;

    private CommandLine() {}

    /** Whether somebody asks how the command is used. */
    public static boolean asksHelp(String... arguments) {
        return Stream.of(arguments).anyMatch(argument -> argument.equals("--help") || argument.equals("-h"));
    }

    /** Whether a bare installation is to be made in place of running the server. */
    public static boolean asksInit(String... arguments) {
        return Stream.of(arguments).anyMatch(INIT::equals);
    }

    /**
     * The arguments as Spring Boot reads them.
     *
     * @throws StartRefusedException for an argument that nobody knows, or one that lacks its value
     */
    public static String[] toProperties(String... arguments) {
        var properties = new ArrayList<String>();
        for (int i = 0; i < arguments.length; i++) {
            var name = arguments[i].split("=", 2)[0];
            if (WITH_VALUE.containsKey(name)) {
                var inline = arguments[i].contains("=");
                var value = inline ? arguments[i].substring(name.length() + 1) : valueAfter(arguments, i);
                properties.add("--" + WITH_VALUE.get(name) + "=" + value);
                i += inline ? 0 : 1;
            } else if (arguments[i].equals("--plain-http")) {
                properties.add("--counterfoil.plain-http=true");
            } else if (isProperty(arguments[i])) {
                properties.add(arguments[i]);
            } else if (arguments[i].equals(INIT)) {
                properties.add(QUIET);
            } else {
                throw new StartRefusedException("The server does not know the argument " + arguments[i] + ".",
                        "It knows --data, --bind, --port, --plain-http, --database-url, --database-user and --init.");
            }
        }
        return properties.toArray(String[]::new);
    }

    private static String valueAfter(String[] arguments, int index) {
        if (index + 1 == arguments.length || arguments[index + 1].startsWith("--")) {
            throw new StartRefusedException("The argument " + arguments[index] + " needs a value.",
                    "Write it behind, as in " + arguments[index] + " VALUE.");
        }
        return arguments[index + 1];
    }

    private static boolean isProperty(String argument) {
        return argument.contains("=") && Stream.of("--counterfoil.", "--spring.", "--server.", "--logging.",
                "--management.", "--db-scheduler.").anyMatch(argument::startsWith);
    }
}
