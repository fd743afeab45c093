package org.counterfoil.common.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The launcher and whoever stands in for it give a JVM the same options, and it takes them without complaint. */
class ShippedJvmTest {

    private static final Path HOME = Path.of("").toAbsolutePath().getParent();
    private static final String FILES = "common/src/main/resources/org/counterfoil/common/start";

    @ParameterizedTest
    @EnumSource
    void theFileMeansToAJvmWhatItMeansToUs(ShippedJvm shipped) throws IOException {
        var read = said(shipped.options(Map.of()));

        assertThat(read).contains("-XX:+UseSerialGC").doesNotContainIgnoringCase("warning", "error");
        assertThat(said(List.of("@" + HOME.resolve(FILES).resolve(name(shipped))))).isEqualTo(read);
    }

    @ParameterizedTest
    @EnumSource
    void bothLaunchersNameTheFile(ShippedJvm shipped) {
        assertThat(HOME.resolve("counterfoil")).content().contains(FILES, name(shipped));
        assertThat(HOME.resolve("counterfoil.cmd")).content().contains(FILES.replace('/', '\\'), name(shipped));
    }

    /** The tour draws many windows in memory, by whichever launcher. */
    @Test
    void bothLaunchersGiveTheTourTheSameHeap() {
        for (var launcher : List.of("counterfoil", "counterfoil.cmd")) {
            assertThat(HOME.resolve(launcher)).content().containsPattern("tour.*-Xmx512m");
        }
    }

    /** A quarter of it holds what is drawn without a graphics card: more than one window of 3840 by 2160 pixels. */
    @Test
    void aClientHasRoomForAWindowThatNoGraphicsCardDraws() {
        var most = ShippedJvm.CLIENT.options(Map.of()).stream().filter(option -> option.matches("-Xmx\\d+m"))
                .mapToLong(option -> Long.parseLong(option.replaceAll("\\D", ""))).sum() * 1024 * 1024;

        assertThat(most / 4).isGreaterThan(3840L * 2160 * Integer.BYTES);
    }

    @Test
    void whatTheEnvironmentNamesStandsInForAllOfThem() {
        assertThat(ShippedJvm.SERVER.options(Map.of("COUNTERFOIL_SERVER_JVM", " -XX:+UseParallelGC  -Xmx2g")))
                .containsExactly("-XX:+UseParallelGC", "-Xmx2g");
        assertThat(ShippedJvm.CLIENT.options(Map.of("COUNTERFOIL_SERVER_JVM", "-Xmx2g", "COUNTERFOIL_CLIENT_JVM", "")))
                .isEqualTo(ShippedJvm.CLIENT.options(Map.of()));
    }

    private static String name(ShippedJvm shipped) {
        return shipped.name().toLowerCase(Locale.ROOT) + ".jvm";
    }

    /** What a JVM with these options says of itself and of the flags that it set. */
    private static String said(List<String> options) throws IOException {
        var command = new ArrayList<>(List.of(StartCache.java()));
        command.addAll(options);
        command.addAll(List.of("-XX:+PrintCommandLineFlags", "-version"));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
