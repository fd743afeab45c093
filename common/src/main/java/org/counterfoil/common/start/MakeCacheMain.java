package org.counterfoil.common.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The process that makes a cache: {@code MakeCacheMain DIRECTORY PROGRAM REHEARSAL OPTION...}. */
public final class MakeCacheMain {

    private static final int OPTIONS_FROM = 3;
    private static final long LONGEST_MINUTES = 30;
    private static final String LOCK = "making.lock";

    private final StartCache cache;
    private final String classPath;

    MakeCacheMain(StartCache cache, String classPath) {
        this.cache = cache;
        this.classPath = classPath;
    }

    /** Exit code 0 when a current cache is there at the end, else 1. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        var given = List.of(arguments);
        var cache = new StartCache(Path.of(given.get(0)), given.get(1));
        var made = new MakeCacheMain(cache, System.getProperty("java.class.path")).make(given.get(2),
                given.subList(OPTIONS_FROM, given.size()));
        System.exit(made ? 0 : 1);
    }

    /**
     * Makes the cache unless another has just made it. One at a time in a directory: whoever comes second waits, so
     * that no machine rehearses two programs at once.
     */
    boolean make(String rehearsal, List<String> options) throws IOException, InterruptedException {
        Files.createDirectories(cache.directory());
        try (var channel = FileChannel.open(cache.directory().resolve(LOCK), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); var lock = channel.lock()) {
            var key = CacheKey.of(classPath, options);
            return lock.isValid() && (cache.isCurrent(key) || rehearse(rehearsal, options, key));
        }
    }

    private boolean rehearse(String rehearsal, List<String> options, CacheKey key)
            throws IOException, InterruptedException {
        var half = cache.directory().resolve(cache.program() + ".half");
        remove(half);
        try {
            var process = new ProcessBuilder(command(rehearsal, options, half)).inheritIO().start();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            if (process.exitValue() != 0 || !Files.exists(half)) {
                return false;
            }
            Files.move(half, cache.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(cache.keyFile(), key.with(cache.file()));
            return true;
        } finally {
            remove(half);
        }
    }

    private static void remove(Path half) throws IOException {
        Files.deleteIfExists(half);
        Files.deleteIfExists(half.resolveSibling(half.getFileName() + ".config")); // what the JVM recorded for it
    }

    private List<String> command(String rehearsal, List<String> options, Path half) {
        var command = new ArrayList<String>();
        command.add(StartCache.java());
        command.addAll(options);
        command.addAll(List.of("-Xmx512m", "-XX:AOTCacheOutput=" + half, "-cp", classPath, rehearsal));
        return command;
    }
}
