package org.counterfoil.server.system.backup;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed behind {@code backup} or {@code restore}. */
record CommandArguments(Map<String, String> values, Set<String> flags, Optional<String> file) {

    private static final Set<String> WITH_VALUE = Set.of("--data", "--database", "--user", "--password-file", "--to");

    /**
     * @param command of which they are, for what is said of them
     * @param known   the options that it has
     * @throws CommandRefusedException for one that it does not have, or that lacks its value
     */
    static CommandArguments parse(String command, List<String> typed, Set<String> known)
            throws CommandRefusedException {
        var rest = new ArrayDeque<>(typed);
        var values = new HashMap<String, String>();
        var flags = new HashSet<String>();
        var file = Optional.<String>empty();
        while (!rest.isEmpty()) {
            var argument = rest.pop();
            var parts = argument.split("=", 2);
            if (argument.equals("-h")) {
                flags.add("--help");
            } else if (!argument.startsWith("-") && known.contains("FILE") && file.isEmpty()) {
                file = Optional.of(argument);
            } else if (!known.contains(parts[0])) {
                throw new CommandRefusedException(command + " knows no '" + argument + "'; " + command
                        + " --help tells what it knows");
            } else if (!WITH_VALUE.contains(parts[0])) {
                flags.add(argument);
            } else if (parts.length == 2) {
                values.put(parts[0], parts[1]);
            } else if (rest.isEmpty() || rest.peek().startsWith("--")) {
                throw new CommandRefusedException("'" + argument + "' needs a value; " + command
                        + " --help tells more");
            } else {
                values.put(parts[0], rest.pop());
            }
        }
        return new CommandArguments(Map.copyOf(values), Set.copyOf(flags), file);
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    /** @param usual the data directory where none is named */
    DatabaseChoice database(Path usual) throws CommandRefusedException {
        var url = Optional.ofNullable(values.get("--database"));
        if (url.filter(one -> !one.startsWith("jdbc:postgresql:")).isPresent()) {
            throw new CommandRefusedException(
                    "'" + url.get() + "' is no PostgreSQL, as jdbc:postgresql://host/name is");
        }
        return new DatabaseChoice(Optional.ofNullable(values.get("--data")).map(Path::of).orElse(usual), url,
                values.getOrDefault("--user", "sa"), Optional.ofNullable(values.get("--password-file")).map(Path::of));
    }
}
