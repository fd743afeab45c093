package org.counterfoil.client.tour.server;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
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
public final class ServerProcess implements DeskServer, AutoCloseable {

    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
    private static final long LOOK_EVERY_MILLIS = 50;
    /** Thirty thousand transactions at once leave much to clear away: with room for it they take two thirds as long. */
    private static final List<String> TO_MAKE_DATA = List.of("-Xms384m", "-Xmn224m");
    /** A start over data that is there is over before the optimising compiler pays. */
    private static final List<String> TO_START = List.of("-XX:TieredStopAtLevel=1");

    private final Path home;
    private final Path data;
    private final Given given;
    private final Consumer<String> progress;
    private Process process;
    private int port;

    /**
     * What it is told beyond where its data lies and where it listens.
     *
     * @param jvm       options of its JVM
     * @param arguments of the server's command
     */
    public record Given(List<String> jvm, List<String> arguments) {

        public Given {
            jvm = List.copyOf(jvm);
            arguments = List.copyOf(arguments);
        }
    }

    /** @param home the installation, whose packaged server is started */
    public ServerProcess(Path home, Path data, Given given, Consumer<String> progress) {
        this.home = home;
        this.data = data;
        this.given = given;
        this.progress = progress;
    }

    /**
     * Has it make a bare installation, which ends by itself.
     *
     * @return what it said on its console
     */
    public String install() throws IOException, InterruptedException {
        Files.createDirectories(data);
        var command = command();
        command.add("--init");
        var installing = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(installing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (installing.waitFor() != 0) {
            throw new IOException("no installation was made: " + said.strip());
        }
        return said;
    }

    /** Starts it and returns when it answers; what it does meanwhile goes to the progress listener. */
    public void start() throws IOException, InterruptedException {
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
    public String url() {
        return "https://127.0.0.1:" + port;
    }

    /** The SHA-256 fingerprint of its certificate. */
    public String fingerprint() throws IOException {
        return Files.readString(data.resolve("server.fingerprint")).strip();
    }

    /** Where a client finds it, to be given to it as arguments; the same port again when it was started before. */
    public List<String> clientArguments() throws IOException {
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

    private ArrayList<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var target = home.resolve("server").resolve("target");
        var classPath = target.resolve("counterfoil-server.jar") + File.pathSeparator
                + target.resolve("lib").resolve("*");
        var command = new ArrayList<String>();
        command.add(java);
        command.addAll(ShippedJvm.SERVER.options());
        command.addAll(given.jvm());
        command.addAll(Files.exists(data.resolve("counterfoil.mv.db")) ? TO_START : TO_MAKE_DATA);
        StartCache.of("server").ifPresent(cache -> command.addAll(cache.options()));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath,
                "org.counterfoil.server.CounterfoilServer", "--data=" + data, "--bind=127.0.0.1", "--port=" + port));
        command.addAll(given.arguments());
        return command;
    }

    /** Removes the data of an earlier server, and refuses to remove anything that does not look like it. */
    public static void throwAway(Path data) throws IOException {
        if (!Files.exists(data)) {
            return;
        }
        if (!Files.exists(data.resolve("server.fingerprint"))) {
            throw new IOException(data + " does not look like a server's data; nothing was removed");
        }
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Path portFile() {
        return data.resolve("server.port");
    }
}
