package org.counterfoil.trials.shared;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a command is called.
 *
 * @param options  what takes a value, as {@code --kills}
 * @param switches what is there or not, as {@code --chaos}
 */
public record Usage(String command, String help, Set<String> options, Set<String> switches) {

    /** Whether somebody only asks how the command is used. */
    boolean asksHelp(List<String> arguments) {
        return arguments.contains("--help") || arguments.contains("-h");
    }

    /** Reads {@code --name value}, {@code --name=value} and switches. */
    public Arguments parse(List<String> arguments) {
        var rest = new ArrayDeque<>(arguments);
        var values = new HashMap<String, String>();
        var set = new HashSet<String>();
        while (!rest.isEmpty()) {
            var argument = rest.pop();
            var parts = argument.split("=", 2);
            if (switches.contains(argument)) {
                set.add(argument);
            } else if (!options.contains(parts[0])) {
                throw new WrongArgumentException(command + " knows no '" + argument + "'");
            } else if (parts.length == 2) {
                values.put(parts[0], parts[1]);
            } else if (rest.isEmpty() || rest.peek().startsWith("--")) {
                throw new WrongArgumentException("'" + argument + "' needs a value");
            } else {
                values.put(argument, rest.pop());
            }
        }
        return new Arguments(values, set);
    }
}
