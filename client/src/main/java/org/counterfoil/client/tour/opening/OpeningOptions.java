package org.counterfoil.client.tour.opening;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.shared.Language;

/** What the command line of the tour asks for. */
sealed interface OpeningOptions {

    /** Show how the command is used. */
    record Help() implements OpeningOptions {}

    /** Something is wrong with the arguments; one sentence says what. */
    record Wrong(String sentence) implements OpeningOptions {}

    /**
     * Run it.
     *
     * @param pictures  a folder for each language is made in here
     * @param data      where the servers' and the clients' data lie, a folder for each language
     * @param languages one after the other
     */
    record Run(Path pictures, Path data, List<Language> languages) implements OpeningOptions {

        public Run {
            languages = List.copyOf(languages);
        }
    }

    /** Reads the arguments; all languages unless one is named. */
    static OpeningOptions parse(List<String> arguments, Path dataHome) {
        var rest = new ArrayDeque<>(arguments);
        Optional<Path> pictures = Optional.empty();
        var data = dataHome.resolve("tour");
        var languages = List.of(Language.values());
        while (!rest.isEmpty()) {
            var argument = rest.pop();
            if (argument.equals("--help") || argument.equals("-h")) {
                return new Help();
            }
            if (argument.equals("--data") || argument.equals("--language")) {
                if (rest.isEmpty() || rest.peek().startsWith("--")) {
                    return new Wrong("'" + argument + "' needs a value; tour --help tells more");
                }
                if (argument.equals("--data")) {
                    data = Path.of(rest.pop()).toAbsolutePath();
                } else {
                    var name = rest.pop();
                    languages = named(name);
                    if (languages.isEmpty()) {
                        return new Wrong("there is no language '" + name + "'; it is zh_CN, en, vi or all");
                    }
                }
            } else if (argument.startsWith("-") || pictures.isPresent()) {
                return new Wrong("the tour knows no '" + argument + "'; tour --help tells what it knows");
            } else {
                pictures = Optional.of(Path.of(argument).toAbsolutePath());
            }
        }
        if (pictures.isEmpty()) {
            return new Wrong("the tour needs a directory for its pictures; tour --help tells more");
        }
        return new Run(pictures.get(), data, languages);
    }

    /** The folder of a language, and how the command line names it. */
    static String name(Language language) {
        return language.tag().replace('-', '_');
    }

    private static List<Language> named(String name) {
        return Stream.of(Language.values()).filter(language -> name.equals("all") || name.equals(name(language)))
                .toList();
    }
}
