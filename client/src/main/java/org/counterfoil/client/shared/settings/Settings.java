package org.counterfoil.client.shared.settings;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.shared.Language;

/**
 * What this installation knows of itself.
 *
 * @param terminal  ten digits
 * @param staff     the staff number to fill in at sign-in
 * @param lockAfter how long nothing must be done before the screen is locked, whole minutes; zero for never
 * @param lists     what lists remember, a line each; see {@link KeptLists}
 */
public record Settings(ServerAddress server, String terminal, Theme theme, Language language, Devices devices,
        Optional<String> staff, Duration lockAfter, Map<String, String> lists) {

    private static final Duration USUAL_LOCK = Duration.ofMinutes(5);
    private static final int LONGEST_LOCK = 60;

    private static final String LIST = "list.";

    public Settings {
        lists = Map.copyOf(lists);
    }

    /** Settings of an installation whose lists remember nothing yet. */
    public Settings(ServerAddress server, String terminal, Theme theme, Language language, Devices devices,
            Optional<String> staff) {
        this(server, terminal, theme, language, devices, staff, USUAL_LOCK, Map.of());
    }

    /**
     * Each device on a line of its own, in the words of the device feature; empty for what is usual.
     *
     * @param printer the receipt printer; empty for none
     * @param pinPad  where the customer's PIN comes from
     * @param reader  how scanners and card readers type
     * @param camera  the program that takes a photo, with its arguments; {@code {file}} is where it is to be kept
     * @param writer  what writes chips and stripes; empty for nothing
     */
    public record Devices(String printer, String pinPad, String reader, String camera, String writer) {

        /** No printer, PINs that are keyed in, readers as nearly every model is. */
        public static final Devices NONE = new Devices("", "", "");

        /** Without a camera, and without what writes cards. */
        public Devices(String printer, String pinPad, String reader) {
            this(printer, pinPad, reader, "", "");
        }
    }

    /** Where a server of the same machine listens. */
    public static final String LOCAL_SERVER = "https://127.0.0.1:7443";

    /**
     * Reads properties; what is missing gets its default.
     *
     * @throws IllegalArgumentException for an address that is none or is not safe, and for a time that is none
     */
    public static Settings of(Properties from) {
        var address = new ServerAddress(URI.create(from.getProperty("server", LOCAL_SERVER)),
                given(from, "fingerprint"));
        var language = Language.of(java.util.Locale.forLanguageTag(from.getProperty("language", "zh-CN")));
        return new Settings(address, from.getProperty("terminal", ""), Theme.of(from.getProperty("theme", "light")),
                language, devices(from), given(from, "staff"), lockAfter(from), lists(from));
    }

    /** The same as properties. */
    public Properties toProperties() {
        var to = new Properties();
        to.setProperty("server", server.uri().toString());
        server.fingerprint().ifPresent(fingerprint -> to.setProperty("fingerprint", fingerprint));
        to.setProperty("terminal", terminal);
        to.setProperty("theme", theme.id());
        to.setProperty("language", language.tag());
        to.setProperty("printer", devices.printer());
        to.setProperty("pinpad", devices.pinPad());
        to.setProperty("reader", devices.reader());
        if (!devices.camera().isEmpty()) {
            to.setProperty("camera", devices.camera());
        }
        if (!devices.writer().isEmpty()) {
            to.setProperty("writer", devices.writer());
        }
        staff.ifPresent(number -> to.setProperty("staff", number));
        to.setProperty("lock-after", Long.toString(lockAfter.toMinutes()));
        lists.forEach((key, line) -> to.setProperty(LIST + key, line));
        return to;
    }

    /** The same of an installation that became another terminal. */
    public Settings enrolledAs(ServerAddress newServer, String number) {
        return new Settings(newServer, number, theme, language, devices, staff, lockAfter, lists);
    }

    public Settings withLanguage(Language other) {
        return new Settings(server, terminal, theme, other, devices, staff, lockAfter, lists);
    }

    public Settings withTheme(Theme other) {
        return new Settings(server, terminal, other, language, devices, staff, lockAfter, lists);
    }

    public Settings withStaff(Optional<String> number) {
        return new Settings(server, terminal, theme, language, devices, number, lockAfter, lists);
    }

    /** The same with a line that a list keeps; an empty one is forgotten. */
    Settings withList(String key, String line) {
        var more = new TreeMap<>(lists);
        if (line.isEmpty()) {
            more.remove(key);
        } else {
            more.put(key, line);
        }
        return new Settings(server, terminal, theme, language, devices, staff, lockAfter, more);
    }

    private static Duration lockAfter(Properties from) {
        var minutes = from.getProperty("lock-after", Long.toString(USUAL_LOCK.toMinutes())).strip();
        if (!minutes.matches("\\d{1,2}") || Integer.parseInt(minutes) > LONGEST_LOCK) {
            throw new IllegalArgumentException("lock-after is 1 to 60 minutes, or 0 for never");
        }
        return Duration.ofMinutes(Integer.parseInt(minutes));
    }

    private static Map<String, String> lists(Properties from) {
        var lists = new TreeMap<String, String>();
        from.stringPropertyNames().stream().filter(name -> name.startsWith(LIST))
                .forEach(name -> lists.put(name.substring(LIST.length()), from.getProperty(name)));
        return lists;
    }

    private static Devices devices(Properties from) {
        return new Devices(from.getProperty("printer", ""), from.getProperty("pinpad", ""),
                from.getProperty("reader", ""), from.getProperty("camera", "").strip(),
                from.getProperty("writer", "").strip());
    }

    private static Optional<String> given(Properties from, String name) {
        return Optional.ofNullable(from.getProperty(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
