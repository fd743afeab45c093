package org.counterfoil.trials.server;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.common.start.ShippedJvm;
import org.counterfoil.server.CounterfoilServer;
import org.counterfoil.trials.database.TrialDatabase;

/**
 * The real server as a process, over a data directory of its own: started, killed, started again on the same port. It
 * says where it listens by the files {@code server.port} and {@code server.fingerprint} in that directory.
 */
public final class ServerProcess implements AutoCloseable {

    /** The server's switch for plain HTTP. */
    public static final String PLAIN = "--plain-http";

    /** What else to tell the JVM on a machine that has more to do. */
    public static final List<String> SMALL = List.of("-XX:TieredStopAtLevel=1");

    /** The server's option for passwords that nobody guesses. */
    public static final List<String> CHEAP_PASSWORDS = List.of("--counterfoil.sign-in.hash-rounds=4");

    /** The server's option for desks without a key of their own. */
    static final String UNBOUND = "--counterfoil.terminals.bound=allowed";

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(40);
    private static final int LAST_WORDS = 20;
    private static final long LOOK_EVERY_MILLIS = 20;

    private final Path data;
    private final TrialDatabase database;
    private final List<String> jvm;
    private final List<String> more;
    private final Program program;
    private Optional<Process> process = Optional.empty();
    private int port;

    /**
     * @param data its keys, logs and, where it is the embedded one, its database
     * @param jvm  options of its JVM beyond those it is shipped with
     * @param more arguments beyond the directory, the database and the port
     */
    public ServerProcess(Path data, TrialDatabase database, List<String> jvm, List<String> more) {
        this(data, database, jvm, more, Program.SHIPPED);
    }

    /** With another main class in place of the one that is shipped. */
    public ServerProcess(Path data, TrialDatabase database, List<String> jvm, List<String> more, Program program) {
        this.program = program;
        this.data = data;
        this.database = database;
        this.jvm = List.copyOf(jvm);
        this.more = List.copyOf(more);
    }

    /**
     * What is run.
     *
     * @param main  its main class
     * @param first what stands before the server's own arguments
     */
    public record Program(Class<?> main, List<String> first) {

        /** The server, as customers have it. */
        public static final Program SHIPPED = new Program(CounterfoilServer.class, List.of());

        public Program {
            first = List.copyOf(first);
        }

        /** Where its main class is. */
        private String place() {
            try {
                return Path.of(main.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
            } catch (URISyntaxException impossible) {
                throw new IllegalStateException("a class path holds files", impossible);
            }
        }
    }

    /** Starts it, and returns how long it took until it listened. */
    public Duration start() throws IOException, InterruptedException {
        Files.createDirectories(data);
        Files.deleteIfExists(portFile());
        var began = System.nanoTime();
        var builder = new ProcessBuilder(command()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()));
        builder.environment().putAll(database.serverEnvironment());
        var started = builder.start();
        process = Optional.of(started);
        while (!Files.exists(portFile()) || Files.size(portFile()) == 0) {
            if (started.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IOException("the server ended while starting; it said: " + lastWords());
            }
            if (System.nanoTime() - began > LONGEST_START.toNanos()) {
                throw new IOException("the server did not start in time; see " + output());
            }
        }
        port = Integer.parseInt(Files.readString(portFile()).strip());
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Starts it, and returns how long it took until it answered that it is ready. */
    public Duration startReady() throws IOException, InterruptedException {
        var began = System.nanoTime();
        start();
        while (!Readiness.of(address())) {
            if (System.nanoTime() - began > LONGEST_START.toNanos()) {
                throw new IOException("the server was not ready in time; see " + output());
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Where a client finds it: the same place again after it was killed. */
    public ServerAddress address() throws IOException {
        if (more.contains(PLAIN)) {
            return new ServerAddress(URI.create("http://127.0.0.1:" + port), Optional.empty());
        }
        var fingerprint = Files.readString(data.resolve("server.fingerprint")).strip();
        return new ServerAddress(URI.create("https://127.0.0.1:" + port), Optional.of(fingerprint));
    }

    /** Where it keeps its files. */
    public Path data() {
        return data;
    }

    /** The process, while one runs. */
    public ProcessHandle handle() {
        return process.orElseThrow().toHandle();
    }

    /** SIGKILL: it gets no chance to do anything any more. Returns when it is gone. */
    public void kill() throws InterruptedException {
        if (process.isPresent()) {
            process.get().destroyForcibly().waitFor();
        }
    }

    /** Asks it to finish what it accepted and waits for its end. */
    @Override
    public void close() {
        if (process.isEmpty()) {
            return;
        }
        process.get().destroy();
        try {
            if (!process.get().waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException stop) {
            process.get().destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** What it said on its terminal. */
    public Path output() {
        return data.resolve("server.out");
    }

    private String lastWords() throws IOException {
        var lines = Files.readAllLines(output());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()));
    }

    private Path portFile() {
        return data.resolve("server.port");
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ShippedJvm.SERVER.options());
        command.addAll(jvm);
        var shipped = program.equals(Program.SHIPPED);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp",
                shipped ? classPath() : classPath() + File.pathSeparator + program.place(), program.main().getName()));
        command.addAll(program.first());
        command.addAll(List.of("--data=" + data, "--bind=127.0.0.1", "--port=" + port, UNBOUND));
        command.addAll(database.serverArguments());
        command.addAll(more);
        return command;
    }

    /** Whether there is a server as it is shipped, in jars: only of those a JVM can archive the classes. */
    public static boolean isPackaged() {
        return Files.exists(target().resolve("counterfoil-server.jar"));
    }

    private static Path target() {
        return Path.of(System.getProperty("counterfoil.home", "")).toAbsolutePath().resolve("server/target");
    }

    /** As it is shipped where it was packaged; else what of this process's class path the server would have. */
    private static String classPath() {
        if (isPackaged()) {
            return target().resolve("counterfoil-server.jar") + File.pathSeparator + target().resolve("lib/*");
        }
        Predicate<String> clients = entry -> entry.contains(File.separator + "client" + File.separator)
                || entry.contains("counterfoil-client");
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(clients.negate())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
