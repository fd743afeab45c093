package org.counterfoil.client.tour.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningOptionsTest {

    private static final Path HOME = Path.of("/home/ann/.local/share/counterfoil");
    private static final Path OUT = Path.of("out").toAbsolutePath();

    @Test
    void allLanguagesRunUnlessOneIsNamed() {
        var all = new OpeningOptions.Run(OUT, HOME.resolve("tour"), List.of(Language.values()));
        assertThat(parse("out")).isEqualTo(all);
        assertThat(parse("--language", "all", "out")).isEqualTo(all);
    }

    @ParameterizedTest
    @EnumSource
    void aLanguageIsNamedAsItsFolderIs(Language language) {
        assertThat(parse("out", "--language", OpeningOptions.name(language)))
                .isEqualTo(new OpeningOptions.Run(OUT, HOME.resolve("tour"), List.of(language)));
    }

    @Test
    void theDataCanLieElsewhere() {
        assertThat(parse("--data", "/tmp/data", "/tmp/pictures")).isEqualTo(
                new OpeningOptions.Run(Path.of("/tmp/pictures"), Path.of("/tmp/data"), List.of(Language.values())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "out more", "--headless out", "--language", "--language --data", "--language de out",
            "out --data", "--data --language out"})
    void wrongArgumentsGetASentence(String line) {
        assertThat(parse(line.isEmpty() ? new String[0] : line.split(" "))).isInstanceOf(OpeningOptions.Wrong.class);
    }

    @Test
    void helpIsHelpWhereverItStands() {
        assertThat(parse("out", "--help")).isEqualTo(new OpeningOptions.Help());
    }

    private static OpeningOptions parse(String... arguments) {
        return OpeningOptions.parse(List.of(arguments), HOME);
    }
}
