package org.counterfoil.client.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class DemoOptionsTest {

    private static final Path HOME = Path.of("/home/ann/.local/share/counterfoil");

    @Test
    void onADisplayTheClientOpens() {
        assertThat(DemoOptions.parse(List.of(), HOME, true))
                .isEqualTo(new DemoOptions.Run(Optional.empty(), HOME.resolve("demo"), false));
    }

    @Test
    void withoutADisplayTheTourRuns() {
        assertThat(DemoOptions.parse(List.of("--fresh"), HOME, false))
                .isEqualTo(new DemoOptions.Run(Optional.of(Path.of("out").toAbsolutePath()), HOME.resolve("demo"),
                        true));
    }

    @Test
    void bothDirectoriesCanBeNamed() {
        assertThat(DemoOptions.parse(List.of("--headless", "/tmp/pictures", "--data", "/tmp/data"), HOME, true))
                .isEqualTo(new DemoOptions.Run(Optional.of(Path.of("/tmp/pictures")), Path.of("/tmp/data"), false));
    }

    @Test
    void wrongArgumentsGetASentence() {
        assertThat(DemoOptions.parse(List.of("--headles"), HOME, true)).isInstanceOf(DemoOptions.Wrong.class);
        assertThat(DemoOptions.parse(List.of("--data"), HOME, true)).isInstanceOf(DemoOptions.Wrong.class);
        assertThat(DemoOptions.parse(List.of("--headless", "--fresh"), HOME, true))
                .isInstanceOf(DemoOptions.Wrong.class);
    }
}
