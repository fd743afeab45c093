package org.counterfoil.client.demo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.counterfoil.client.tour.DeskServer;
import org.counterfoil.common.start.ShippedJvm;
import org.counterfoil.common.start.StartCache;

/**
 * The real server as a child process over a data directory: on a free loopback port, with TLS. It says where it
 * listens by two files in the data directory, {@code server.port} and {@code server.fingerprint}.
 */
final class ServerProcess implements DeskServer, AutoCloseable {

    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
    private static final long LOOK_EVERY_MILLIS = 50;
    /** Thirty thousand transactions at once leave much to clear away: with room for it they take two thirds as long. */
    private static final List<String> TO_MAKE_DATA = List.of("-Xms384m", "-Xmn224m");
    /** A start over data that is there is over before the optimising compiler pays. */
    private static final List<String> TO_START = List.of("-XX:TieredStopAtLevel=1");

    private final Path home;
    private final Path data;
    private final Consumer<String> progress;
    private Process process;
    private int port;

    ServerProcess(Path home, Path data, Consumer<String> progress) {
        this.home = home;
        this.data = data;
        this.progress = progress;
    }

    /** Starts it and returns when it answers; what it does meanwhile goes to the progress listener. */
    void start() throws IOException, InterruptedException {
        Files.createDirectories(data);
        Files.deleteIfExists(portFile());
        var file = data.resolve("progress");
        Files.deleteIfExists(file);
        process = new ProcessBuilder(command()).redirectErrorStream(true)
                .redirectOutput(data.resolve("server.out").toFile()).start();
        progress.accept("  0 Loading the server's program");
        var watch = new StartWatch(file, LONGEST_SILENCE, progress, System::nanoTime);
        while (!Files.exists(portFile())) {
            if (process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IOException("the server ended while starting; see " + data.resolve("server.out"));
            }
            watch.look();
            if (watch.isSilent()) {
                throw new IOException("the server has not gone on with its start for " + LONGEST_SILENCE.toMinutes()
                        + " minutes; see " + data.resolve("server.out"));
            }
        }
        watch.look();
        port = Integer.parseInt(Files.readString(portFile()).strip());
    }

    @Override
    public void stop() {
        close();
    }

    @Override
    public void startAgain() throws IOException, InterruptedException {
        start();
    }

    /** Where it listens. */
    String url() {
        return "https://127.0.0.1:" + port;
    }

    /** The SHA-256 fingerprint of its certificate. */
    String fingerprint() throws IOException {
        return Files.readString(data.resolve("server.fingerprint")).strip();
    }

    /** Where a client finds it, to be given to it as arguments; the same port again when it was started before. */
    List<String> clientArguments() throws IOException {
        return List.of("--server=" + url(), "--fingerprint=" + fingerprint());
    }

    /** Asks it to finish what it accepted and waits for its end. */
    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var target = home.resolve("server").resolve("target");
        var classPath = target.resolve("counterfoil-server.jar") + File.pathSeparator
                + target.resolve("lib").resolve("*");
        var command = new ArrayList<String>();
        command.add(java);
        command.addAll(ShippedJvm.SERVER.options());
        command.addAll(Files.exists(data.resolve("counterfoil.mv.db")) ? TO_START : TO_MAKE_DATA);
        StartCache.of("server").ifPresent(cache -> command.addAll(cache.options()));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath,
                "org.counterfoil.server.CounterfoilServer", "--data=" + data, "--bind=127.0.0.1", "--port=" + port,
                "--counterfoil.demo=true", "--counterfoil.terminals.bound=allowed"));
        return command;
    }

    private Path portFile() {
        return data.resolve("server.port");
    }
}
