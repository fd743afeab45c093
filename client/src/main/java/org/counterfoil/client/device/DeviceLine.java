package org.counterfoil.client.device;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The settings of one device on one line, {@code name=value} apart by semicolons, as in
 * {@code connection=network;host=192.168.1.50;paper=80}. Every refusal is a sentence that names the setting.
 */
public final class DeviceLine {

    private static final int DIGITS = 7;

    private final String device;
    private final Map<String, String> parts;

    private DeviceLine(String device, Map<String, String> parts) {
        this.device = device;
        this.parts = parts;
    }

    /**
     * Reads a line; an empty one says nothing.
     *
     * @param device the name of the setting that the line stands in
     * @param known  the names that may stand in it
     * @throws DeviceSettingException for a part without a value, or of another name
     */
    public static DeviceLine of(String device, String line, List<String> known) {
        var parts = new TreeMap<String, String>();
        for (var part : line.split(";")) {
            var equals = part.indexOf('=');
            var name = part.substring(0, Math.max(0, equals)).strip();
            if (part.isBlank()) {
                continue;
            }
            if (equals < 0 || !known.contains(name)) {
                throw new DeviceSettingException("The setting " + device + " has a part '" + part.strip()
                        + "'; it must be name=value, where the name is " + String.join(" or ", known) + ".");
            }
            parts.put(name, part.substring(equals + 1).strip());
        }
        return new DeviceLine(device, parts);
    }

    /** What is said of a name, else the standard. */
    public String text(String name, String standard) {
        return parts.getOrDefault(name, standard);
    }

    /**
     * What must be said.
     *
     * @param meaning what it gives, as in "the port's name"
     */
    public String needed(String name, String meaning) {
        var text = text(name, "");
        if (text.isEmpty()) {
            throw new DeviceSettingException(
                    "The setting " + device + "." + name + " is missing: it gives " + meaning + ".");
        }
        return text;
    }

    /** One of these words; the first where nothing is said. */
    public String oneOf(String name, String... choices) {
        var text = text(name, choices[0]);
        if (!Arrays.asList(choices).contains(text)) {
            throw fault(name, text, String.join(" or ", choices));
        }
        return text;
    }

    /** One of the constants, by its name in small letters with hyphens. */
    public <E extends Enum<E>> E choice(String name, E standard) {
        return choice(name, standard, DeviceLine::key);
    }

    /** One of the constants, by the word that stands for it, in small or capital letters. */
    public <E extends Enum<E>> E choice(String name, E standard, Function<E, String> word) {
        var choices = standard.getDeclaringClass().getEnumConstants();
        var text = text(name, word.apply(standard));
        return Arrays.stream(choices).filter(value -> word.apply(value).equalsIgnoreCase(text)).findFirst()
                .orElseThrow(() -> fault(name, text,
                        Arrays.stream(choices).map(word).collect(Collectors.joining(" or "))));
    }

    /** A whole number from 1 on. */
    public int number(String name, int standard, int most) {
        var text = text(name, Integer.toString(standard));
        var value = digits(text, most);
        if (value < 1) {
            throw fault(name, text, "a whole number from 1 to " + most);
        }
        return value;
    }

    /** The number that digits stand for; 0 when they are none, or too many. */
    static int digits(String text, int most) {
        if (!text.matches("\\d{1," + DIGITS + "}")) {
            return 0;
        }
        var value = Integer.parseInt(text);
        return value > most ? 0 : value;
    }

    /** What to throw where a text is not what it must be. */
    public DeviceSettingException fault(String name, String text, String meaning) {
        return new DeviceSettingException(
                "The setting " + device + "." + name + " is '" + text + "'; it must be " + meaning + ".");
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
