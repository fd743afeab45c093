package org.counterfoil.client.shared.theme;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.scene.Scene;

/** A theme: one AtlantaFX sheet, one token file, and the rules that all themes share. */
public enum Theme {
    LIGHT("light"),
    DARK("dark"),
    HIGH_CONTRAST("high-contrast");

    private static final List<String> RULES = List.of("base", "desk", "till", "receipt", "office", "sign-in");

    private final String id;

    Theme(String id) {
        this.id = id;
    }

    /** As it stands in settings and in the names of pictures. */
    public String id() {
        return id;
    }

    /** The theme of an id; {@link #LIGHT} where none fits. */
    public static Theme of(String id) {
        return Stream.of(values()).filter(theme -> theme.id.equals(id.toLowerCase(Locale.ROOT))).findFirst()
                .orElse(LIGHT);
    }

    /** Dresses a scene; what it wore before is taken off. The fonts are loaded with the first scene. */
    public void applyTo(Scene scene) {
        Fonts.load();
        scene.setUserAgentStylesheet(userAgentSheet());
        scene.getStylesheets().setAll(Stream.concat(RULES.stream(), Stream.of(id)).map(Theme::sheet).toList());
    }

    private String userAgentSheet() {
        return switch (this) {
            case LIGHT, HIGH_CONTRAST -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    private static String sheet(String name) {
        return Theme.class.getResource("/org/counterfoil/client/theme/" + name + ".css").toExternalForm();
    }
}
