package org.counterfoil.client.shared.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

class ThemeTest {

    private static final Path CSS = Path.of("src/main/resources/org/counterfoil/client/theme");
    private static final Pattern TOKEN = Pattern.compile("(-(?:color|cf)-[a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern ICON = Pattern.compile(
            "(?:[iI]con|iconButton|iconTextButton|Entry|Light|Callout|Blank|KeyAction|KeyHintButton|KpiCard|IconField)"
                    + "\\([^;]*?\"([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\"");
    private static final List<String> GROUNDS = List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-inset",
            "-cf-canvas");

    @Test
    void allThemesDefineTheSameTokens() throws IOException {
        var light = tokens(Theme.LIGHT).keySet();
        for (var theme : Theme.values()) {
            assertThat(tokens(theme).keySet()).as(theme.id()).isEqualTo(light);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsStandOutFromWhateverTheyStandOn(Theme theme) throws IOException {
        var tokens = tokens(theme);
        for (var words : List.of("-color-fg-default", "-color-fg-muted", "-color-fg-subtle")) {
            GROUNDS.forEach(ground -> readable(tokens, words, ground));
        }
        for (var tone : List.of("accent", "success", "warning", "danger")) {
            readable(tokens, "-color-" + tone + "-fg", "-color-" + tone + "-subtle");
            readable(tokens, "-color-" + tone + "-fg", "-color-bg-default");
        }
        for (var tier : List.of("gold", "platinum", "diamond")) {
            readable(tokens, "-cf-tier-" + tier + "-fg", "-cf-tier-" + tier + "-bg");
        }
        readable(tokens, "-color-fg-emphasis", "-color-accent-emphasis");
        readable(tokens, "-color-fg-emphasis", "-color-danger-emphasis");
        readable(tokens, "-cf-hero-fg", "-cf-hero");
        readable(tokens, "-cf-hero-fg-muted", "-cf-hero");
        readable(tokens, "-cf-paper-ink", "-cf-paper");
    }

    @Test
    void rulesLookUpEveryColourAndHoldNone() throws IOException {
        var known = new TreeSet<>(tokens(Theme.LIGHT).keySet());
        for (var file : rules()) {
            var rules = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
            assertThat(rules).as(file.toString()).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
            Pattern.compile("-cf-[a-z0-9-]+").matcher(rules).results()
                    .forEach(used -> assertThat(known).as(file.toString()).contains(used.group()));
        }
    }

    @Test
    void everyIconThatIsNamedExists() throws IOException {
        try (var walk = Files.walk(Path.of("src/main/java"))) {
            for (var file : walk.filter(path -> path.toString().endsWith(".java")).toList()) {
                ICON.matcher(Files.readString(file)).results().map(found -> found.group(1))
                        .forEach(ThemeTest::resolves);
            }
        }
    }

    private static void resolves(String name) {
        if (name.charAt(0) <= 'l') {
            assertThat(Material2OutlinedAL.findByDescription("mdoal-" + name)).isNotNull();
        } else {
            assertThat(Material2OutlinedMZ.findByDescription("mdomz-" + name)).isNotNull();
        }
    }

    private static List<Path> rules() throws IOException {
        try (var files = Files.list(CSS)) {
            return files.filter(file -> List.of(Theme.values()).stream()
                    .noneMatch(theme -> file.getFileName().toString().equals(theme.id() + ".css"))).toList();
        }
    }

    private static Map<String, String> tokens(Theme theme) throws IOException {
        var tokens = new TreeMap<String, String>();
        TOKEN.matcher(Files.readString(CSS.resolve(theme.id() + ".css"))).results()
                .forEach(found -> tokens.put(found.group(1), found.group(2).strip()));
        return tokens;
    }

    private static void readable(Map<String, String> tokens, String words, String ground) {
        var first = luminance(Color.web(tokens.get(words)));
        var second = luminance(Color.web(tokens.get(ground)));
        var contrast = (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
        assertThat(contrast).as(words + " on " + ground).isGreaterThanOrEqualTo(4.5);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
