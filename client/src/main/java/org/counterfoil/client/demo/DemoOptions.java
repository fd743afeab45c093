package org.counterfoil.client.demo;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/** What the command line of the demo asks for. */
sealed interface DemoOptions {

    /** Show how the command is used. */
    record Help() implements DemoOptions {}

    /** Something is wrong with the arguments; one sentence says what. */
    record Wrong(String sentence) implements DemoOptions {}

    /**
     * Run it.
     *
     * @param pictures where the tour keeps its pictures; empty for a demo on the screen
     * @param data     the demo's database, keys and logs
     * @param fresh    begin with new data
     */
    record Run(Optional<Path> pictures, Path data, boolean fresh) implements DemoOptions {}

    /** Reads the arguments; without a display the tour runs, into {@code out} unless another place is named. */
    static DemoOptions parse(List<String> arguments, Path dataHome, boolean display) {
        var rest = new ArrayDeque<>(arguments);
        Optional<Path> pictures = display ? Optional.empty() : Optional.of(Path.of("out"));
        var data = dataHome.resolve("demo");
        var fresh = false;
        while (!rest.isEmpty()) {
            var argument = rest.pop();
            switch (argument) {
                case "--help", "-h" -> {
                    return new Help();
                }
                case "--fresh" -> fresh = true;
                case "--headless", "--data" -> {
                    if (rest.isEmpty() || rest.peek().startsWith("--")) {
                        return new Wrong("'" + argument + "' needs a directory; demo --help tells more");
                    }
                    var directory = Path.of(rest.pop()).toAbsolutePath();
                    if (argument.equals("--data")) {
                        data = directory;
                    } else {
                        pictures = Optional.of(directory);
                    }
                }
                default -> {
                    return new Wrong("the demo knows no '" + argument + "'; demo --help tells what it knows");
                }
            }
        }
        return new Run(pictures.map(Path::toAbsolutePath), data, fresh);
    }
}
