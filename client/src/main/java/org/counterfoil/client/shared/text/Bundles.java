package org.counterfoil.client.shared.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import org.counterfoil.common.shared.Language;

/** The files of one language, each read when the first key of its area is asked for. */
final class Bundles {

    private final Language language;
    private final Map<String, Properties> areas = new ConcurrentHashMap<>();

    Bundles(Language language) {
        this.language = language;
    }

    Optional<String> pattern(String key) {
        var dot = key.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(areas.computeIfAbsent(key.substring(0, dot), this::read).getProperty(key));
    }

    private Properties read(String area) {
        var read = new Properties();
        try (var stream = Bundles.class.getResourceAsStream(path(area))) {
            if (stream != null) {
                read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read;
    }

    private String path(String area) {
        return "/org/counterfoil/client/texts/" + area + "_" + language.tag().replace('-', '_') + ".properties";
    }
}
