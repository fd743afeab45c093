package org.counterfoil.trials.footprint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.counterfoil.client.rehearsal.RehearsalMain;
import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.common.start.ShippedJvm;
import org.counterfoil.common.start.StartCache;

/** The client as a process of its own, worked at by {@link DeskMain}; it tells on its output how far it is. */
final class DeskProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader told;
    private final Path errors;
    private final long began;

    private DeskProcess(Process process, Path errors, long began) {
        this.process = process;
        this.errors = errors;
        this.began = began;
        this.told = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts one that signs in by itself; the time runs from here. */
    static DeskProcess start(Programs programs, List<String> cache, ServerAddress server, DeskWork work)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ShippedJvm.CLIENT.options());
        command.addAll(cache);
        command.addAll(RehearsalMain.WITHOUT_DISPLAY);
        command.addAll(List.of(Programs.NATIVE, "-cp", programs.clientAtWork(), DeskMain.class.getName()));
        command.addAll(work.arguments(server));
        var errors = work.folder().resolve("desk.err");
        var began = System.nanoTime();
        return new DeskProcess(new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors, began);
    }

    /** The cache that such a process starts from, with the command that makes it. */
    static List<String> making(Programs programs, StartCache cache) {
        var options = new ArrayList<>(ShippedJvm.CLIENT.options());
        options.add(Programs.NATIVE);
        options.addAll(RehearsalMain.WITHOUT_DISPLAY);
        return cache.making(programs.classPath("client"), RehearsalMain.class, options);
    }

    /** Waits until it says this, and returns how long that took since its start. */
    Duration await(String mark) throws IOException {
        for (var line = told.readLine(); line != null; line = told.readLine()) {
            if (line.equals(mark)) {
                return Duration.ofNanos(System.nanoTime() - began);
            }
        }
        throw new IOException("the client ended before '" + mark + "'; see " + errors);
    }

    /** What it holds. */
    Memory memory() throws IOException {
        return Memory.of(process.pid());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
