package org.counterfoil.client.shared.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.counterfoil.common.shared.Language;

/** The client's own sources and text files, read as they stand in the tree. */
final class Sources {

    private static final Path ROOT = Path.of("src/main");
    private static final Path TEXTS = ROOT.resolve("resources/org/counterfoil/client/texts");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /** A literal and where it stands. */
    record Literal(Path file, String text) {}

    private Sources() {}

    static List<Literal> literals() {
        var literals = new ArrayList<Literal>();
        for (var file : files(ROOT.resolve("java"), ".java")) {
            var code = read(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
            var found = LITERAL.matcher(code);
            while (found.find()) {
                literals.add(new Literal(file, found.group(1)));
            }
        }
        return literals;
    }

    /** All texts of a language by key; a key that stands twice would hide one of them. */
    static TreeMap<String, String> texts(Language language) {
        var texts = new TreeMap<String, String>();
        for (var file : files(TEXTS, "_" + language.tag().replace('-', '_') + ".properties")) {
            var area = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                area.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            area.stringPropertyNames().forEach(key -> texts.put(key, area.getProperty(key)));
        }
        return texts;
    }

    static List<Path> files(Path folder, String ending) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Path> textFiles() {
        return files(TEXTS, ".properties");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
