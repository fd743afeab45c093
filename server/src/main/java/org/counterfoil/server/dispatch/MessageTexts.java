package org.counterfoil.server.dispatch;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.counterfoil.common.shared.Language;
import org.springframework.stereotype.Component;

/** The texts of messages, one file for each language; a place is a name in braces. */
@Component
class MessageTexts {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    MessageTexts() {
        for (var language : Language.values()) {
            texts.put(language, read(language));
        }
    }

    /** @throws IllegalStateException when a place is left without a value */
    String of(MessageTemplate template, Language language, Map<String, String> values) {
        return PLACE.matcher(texts.get(language).getProperty(template.key())).replaceAll(place -> {
            var value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException("a place of " + template + " is left without a value");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static Properties read(Language language) {
        var name = "messages_" + language.tag().replace('-', '_') + ".properties";
        var read = new Properties();
        try (var stream = MessageTexts.class.getResourceAsStream(name)) {
            read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read;
    }
}
