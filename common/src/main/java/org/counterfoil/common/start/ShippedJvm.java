package org.counterfoil.common.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The JVM of a program as customers have it. The launcher hands the same files to {@code java}, so that a server which
 * the demo or a trial starts is the one that is shipped.
 */
public enum ShippedJvm {

    /** Of the server. */
    SERVER("server.jvm", "COUNTERFOIL_SERVER_JVM"),
    /** Of the client. */
    CLIENT("client.jvm", "COUNTERFOIL_CLIENT_JVM");

    private static final String COMMENT = "#";

    private final String file;
    private final String instead;

    ShippedJvm(String file, String instead) {
        this.file = file;
        this.instead = instead;
    }

    /** Its options, or those that the environment names instead of all of them. */
    public List<String> options() {
        return options(System.getenv());
    }

    List<String> options(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(instead)).filter(given -> !given.isBlank())
                .map(given -> List.of(given.strip().split("\\s+"))).orElseGet(this::shipped);
    }

    /** One to a line; an argument file of java may say more, these do not. */
    private List<String> shipped() {
        try (var text = ShippedJvm.class.getResourceAsStream(file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(COMMENT)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
