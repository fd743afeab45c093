package org.counterfoil.common.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cache that one program starts from; it may be there or not. */
public final class StartCache {

    /** The system property that names the directory of the caches; where it is not set there are none. */
    public static final String PROPERTY = "counterfoil.start-cache";

    /** What a cache depends on of what a JVM was told; everything else may differ between making and using it. */
    private static final List<String> KEPT = List.of("-XX:+Use", "-XX:-Use", "--enable-native-access",
            "-Dglass.platform=", "-Dprism.order=");

    private static final Path NICE = Path.of("/usr/bin/nice");

    private final Path directory;
    private final String program;

    /** @param program names the cache's file */
    public StartCache(Path directory, String program) {
        this.directory = directory;
        this.program = program;
    }

    /** The cache of this program where caches are kept at all. */
    public static Optional<StartCache> of(String program) {
        return Optional.ofNullable(System.getProperty(PROPERTY)).filter(value -> !value.isBlank())
                .map(value -> new StartCache(Path.of(value), program));
    }

    /** Options for a JVM of the program: to use the cache if there is one, and to know where it belongs. */
    public List<String> options() {
        return Stream.concat(Stream.of("-D" + PROPERTY + "=" + directory), use().stream()).toList();
    }

    /** Options for a JVM to use the cache, if there is one; what does not fit is passed over without a word. */
    public List<String> use() {
        return Files.exists(file()) ? List.of("-XX:AOTCache=" + file(), "-Xlog:aot=off", "-Xlog:cds=off") : List.of();
    }

    /**
     * Has the cache made by a process of its own and of low priority, unless the one that is there was made for just
     * this JVM, these jars and these options. Returns at once; whether a cache comes of it changes nothing here.
     *
     * @param rehearsal the main class that goes through the start and ends
     * @param more      options that the rehearsal's JVM needs besides this one's
     */
    public void makeUnlessCurrent(Class<?> rehearsal, List<String> more) {
        var classPath = System.getProperty("java.class.path");
        var given = Stream.concat(ManagementFactory.getRuntimeMXBean().getInputArguments().stream(), more.stream())
                .toList();
        try {
            if (!isCurrent(CacheKey.of(classPath, kept(given)))) {
                Files.createDirectories(directory);
                var command = new ArrayList<String>();
                if (Files.isExecutable(NICE)) {
                    command.addAll(List.of(NICE.toString(), "-n", "19"));
                }
                command.addAll(making(classPath, rehearsal, given));
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile()).start()
                        .getOutputStream().close();
            }
        } catch (IOException nothingMade) {
            // It starts as it did today.
            System.getLogger(StartCache.class.getName()).log(System.Logger.Level.DEBUG, "no cache", nothingMade);
        }
    }

    /**
     * The command that makes the cache and ends with exit code 0 when it is there.
     *
     * @param options of the JVMs that will use it
     */
    public List<String> making(String classPath, Class<?> rehearsal, List<String> options) {
        var command = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-Xmx32m", "-XX:TieredStopAtLevel=1", "-cp",
                classPath, MakeCacheMain.class.getName(), directory.toString(), program, rehearsal.getName()));
        command.addAll(kept(options));
        return command;
    }

    private static List<String> kept(List<String> options) {
        return options.stream().filter(option -> KEPT.stream().anyMatch(option::startsWith)).toList();
    }

    /** Whether a cache is there and was made for this. */
    boolean isCurrent(CacheKey key) {
        try {
            return Files.exists(file()) && Files.readString(keyFile()).equals(key.with(file()));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The cache itself. */
    Path file() {
        return directory.resolve(program + ".aot");
    }

    /** What the cache was made for. */
    Path keyFile() {
        return directory.resolve(program + ".key");
    }

    /** What the process that makes it said last. */
    Path log() {
        return directory.resolve(program + ".log");
    }

    Path directory() {
        return directory;
    }

    String program() {
        return program;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
