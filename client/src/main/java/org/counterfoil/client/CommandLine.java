package org.counterfoil.client;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** What may be said at the start: settings for this run alone, each as {@code --name value} or {@code --name=value}. */
final class CommandLine {

    /** The names of settings, in the order of the help. */
    static final Map<String, String> OPTIONS = Map.of(
            "lock-after", "minutes without a key before the screen is locked, 1 to 60; 0 for never",
            "server", "address of the server, such as https://server:8443",
            "fingerprint", "SHA-256 of the server's certificate",
            "terminal", "number of this terminal, ten digits",
            "language", "zh-CN, en or vi",
            "theme", "light, dark or high-contrast",
            "printer", "the receipt printer, such as 'connection=network;host=192.168.1.50;paper=80'",
            "pinpad", "the customer's PIN pad, such as 'connection=serial;port=COM4'",
            "reader", "how readers type, such as 'kind=em4100;digits=8H10D'",
            "staff", "staff number to fill in at sign-in");

    private static final Set<String> HELP = Set.of("--help", "-h");

    private CommandLine() {}

    static boolean asksHelp(List<String> arguments) {
        return arguments.stream().anyMatch(HELP::contains);
    }

    /**
     * Lays the arguments over the settings that were read.
     *
     * @throws IllegalArgumentException with one clear line for an argument that is none
     */
    static Properties over(Properties settings, List<String> arguments) {
        var merged = new Properties();
        merged.putAll(settings);
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            var equals = argument.indexOf('=');
            var name = name(equals < 0 ? argument : argument.substring(0, equals));
            if (equals < 0 && i + 1 == arguments.size()) {
                throw new IllegalArgumentException("--" + name + " needs a value");
            }
            merged.setProperty(name, equals < 0 ? arguments.get(++i) : argument.substring(equals + 1));
        }
        return merged;
    }

    private static String name(String argument) {
        var name = argument.startsWith("--") ? argument.substring(2) : "";
        if (!OPTIONS.containsKey(name)) {
            throw new IllegalArgumentException("unknown argument " + argument + "; --help lists them");
        }
        return name;
    }

    /** What {@code --help} says. */
    static String help() {
        var text = new StringBuilder("Usage: counterfoil client [--name value] ...\n");
        OPTIONS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(
                option -> text.append("  --%-12s %s%n".formatted(option.getKey(), option.getValue())));
        return text.toString();
    }
}
