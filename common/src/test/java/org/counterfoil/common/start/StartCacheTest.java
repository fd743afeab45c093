package org.counterfoil.common.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A cache is made once for what it fits, is used when it is there, and is missed by nobody. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class StartCacheTest {

    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC");

    @TempDir
    private Path folder;

    private StartCache cache;
    private Path jar;

    @BeforeEach
    void lay() throws IOException {
        cache = new StartCache(folder.resolve("caches"), "probe");
        jar = Files.writeString(folder.resolve("one.jar"), "one");
    }

    @Test
    void withoutACacheAJvmIsToldOnlyWhereItBelongs() {
        assertThat(cache.use()).isEmpty();
        assertThat(cache.options()).containsExactly("-Dcounterfoil.start-cache=" + folder.resolve("caches"));
    }

    @Test
    void aCacheServesOnlyTheJarsAndOptionsItWasMadeFor() throws IOException {
        pretendMade(key(OPTIONS));

        assertThat(cache.isCurrent(key(OPTIONS))).isTrue();
        assertThat(cache.isCurrent(key(List.of("-XX:+UseG1GC")))).isFalse();
        Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));
        assertThat(cache.isCurrent(key(OPTIONS))).isFalse();
    }

    @Test
    void aCacheThatWasExchangedIsMadeAgain() throws IOException {
        pretendMade(key(OPTIONS));
        Files.writeString(cache.file(), "cut off");

        assertThat(cache.isCurrent(key(OPTIONS))).isFalse();
    }

    @Test
    void whatIsCurrentIsNotRehearsedAgain() throws Exception {
        pretendMade(CacheKey.of(jar.toString(), OPTIONS));

        assertThat(new MakeCacheMain(cache, jar.toString()).make("no.such.Rehearsal", OPTIONS)).isTrue();
    }

    @Test
    void aRehearsalThatFailsLeavesNothingBehind() throws Exception {
        assertThat(new MakeCacheMain(cache, jar.toString()).make("no.such.Rehearsal", OPTIONS)).isFalse();

        try (var left = Files.list(folder.resolve("caches"))) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).containsExactly("making.lock");
        }
    }

    @Test
    void aFileThatIsNoCacheChangesNothingButTheTime() throws Exception {
        Files.createDirectories(cache.file().getParent());
        Files.writeString(cache.file(), "no cache at all ".repeat(10_000));

        assertThat(said(cache.use())).isEqualTo("started\n");
    }

    @Test
    void whatTheRehearsalLoadedComesFromTheCacheAfterwards() throws Exception {
        var classes = classes();
        assertThat(new MakeCacheMain(cache, classes).make(Probe.class.getName(), OPTIONS)).isTrue();

        assertThat(cache.isCurrent(CacheKey.of(classes, OPTIONS))).isTrue();
        var options = new ArrayList<>(cache.use());
        options.add("-XX:AOTMode=on"); // which refuses to start without the cache
        assertThat(said(options)).isEqualTo("started\n");
    }

    private CacheKey key(List<String> options) throws IOException {
        return CacheKey.of(jar.toString(), options);
    }

    private void pretendMade(CacheKey key) throws IOException {
        Files.createDirectories(cache.file().getParent());
        Files.writeString(cache.file(), "made");
        Files.writeString(cache.keyFile(), key.with(cache.file()));
    }

    /** What a JVM with these options says. */
    private String said(List<String> options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(StartCache.java()));
        command.addAll(OPTIONS);
        command.addAll(options);
        command.addAll(List.of("-cp", classes(), Probe.class.getName()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).isZero();
        return said;
    }

    /** A jar with the probe: caches take classes from jars alone. */
    private String classes() throws IOException, InterruptedException {
        var probe = folder.resolve("probe.jar");
        if (!Files.exists(probe)) {
            var tool = Path.of(System.getProperty("java.home"), "bin", "jar").toString();
            assertThat(new ProcessBuilder(tool, "--create", "--file", probe.toString(), "-C",
                    Path.of(Probe.class.getProtectionDomain().getCodeSource().getLocation().getPath()).toString(),
                    Probe.class.getName().replace('.', '/') + ".class").start().waitFor()).isZero();
        }
        return probe.toString();
    }
}
