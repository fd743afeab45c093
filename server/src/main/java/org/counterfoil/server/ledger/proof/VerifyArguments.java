package org.counterfoil.server.ledger.proof;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/** What the command line of {@code verify-ledger} asks for. */
sealed interface VerifyArguments {

    /** Show how the command is used. */
    record Help() implements VerifyArguments {}

    /** Something is wrong with the arguments; one sentence says what. */
    record Wrong(String sentence) implements VerifyArguments {}

    /**
     * Prove a ledger.
     *
     * @param data     the server's data directory: its embedded database, where no other is named
     * @param database JDBC URL of another database
     * @param password the file whose first line is the user's password
     */
    record Verify(Path data, Optional<String> database, String user, Optional<Path> password)
            implements
                VerifyArguments {}

    /** Reads the arguments. */
    static VerifyArguments parse(List<String> arguments, Path demo) {
        var rest = new ArrayDeque<>(arguments);
        var wanted = new Verify(demo, Optional.empty(), "sa", Optional.empty());
        while (!rest.isEmpty()) {
            var argument = rest.pop();
            if (argument.equals("--help") || argument.equals("-h")) {
                return new Help();
            }
            var parts = argument.split("=", 2);
            if (!List.of("--data", "--database", "--user", "--password-file").contains(parts[0])) {
                return new Wrong("verify-ledger knows no '" + argument + "'; verify-ledger --help tells what it knows");
            }
            var inline = parts.length == 2;
            if (!inline && (rest.isEmpty() || rest.peek().startsWith("--"))) {
                return new Wrong("'" + argument + "' needs a value; verify-ledger --help tells more");
            }
            wanted = with(wanted, parts[0], inline ? parts[1] : rest.pop());
        }
        if (wanted.database().filter(url -> !url.startsWith("jdbc:")).isPresent()) {
            return new Wrong("'" + wanted.database().get() + "' is no JDBC URL, as jdbc:postgresql://host/name is");
        }
        return wanted;
    }

    private static Verify with(Verify wanted, String name, String value) {
        return switch (name) {
            case "--data" -> new Verify(Path.of(value), wanted.database(), wanted.user(), wanted.password());
            case "--database" -> new Verify(wanted.data(), Optional.of(value), wanted.user(), wanted.password());
            case "--user" -> new Verify(wanted.data(), wanted.database(), value, wanted.password());
            default -> new Verify(wanted.data(), wanted.database(), wanted.user(), Optional.of(Path.of(value)));
        };
    }
}
