package org.counterfoil.trials.footprint;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.counterfoil.common.start.StartCache;
import org.counterfoil.server.system.start.RehearsalMain;
import org.counterfoil.trials.database.TrialDatabase;
import org.counterfoil.trials.house.TrialHouse;
import org.counterfoil.trials.server.ServerProcess;

/** Measures over one directory, which it leaves to whoever named it. */
final class Footprint {

    /** A desk's usual sales in an hour, one each half minute. */
    private static final int SALES_PER_HOUR = 120;
    private static final int DESKS = 21;
    private static final int CARDS = 400;

    private final Programs programs;
    private final Path directory;
    private final PrintStream out;
    private final TrialDatabase database;

    Footprint(Programs programs, Path directory, PrintStream out) {
        this.programs = programs;
        this.directory = directory;
        this.out = out;
        this.database = new TrialDatabase.Embedded(directory.resolve("data"));
    }

    /** Measures everything: each start so many times, then so many hours' work. */
    Result measure(int runs, int hours) throws Exception {
        out.println("founding the house that is worked in");
        var house = TrialHouse.found(database, directory.resolve("data"), new TrialHouse.Size(DESKS, DESKS, CARDS, 1));
        var caches = directory.resolve("caches");
        var server = new StartCache(caches, "server");
        var client = new StartCache(caches, "client");
        var serverOptions = new ArrayList<>(programs.serverOptions());
        serverOptions.add(Programs.NATIVE);
        make(server.making(programs.classPath("server"), RehearsalMain.class, serverOptions), "server");
        make(DeskProcess.making(programs, client), "client");
        var plain = times("server's start", runs, () -> serverStart(List.of()));
        var cached = times("server's start with its cache", runs, () -> serverStart(server.use()));
        try (var running = server(server.use())) {
            running.start();
            new OtherDesks(running.address(), house, 0).open();
            var desk = new DeskWork(house.desks().getFirst(), house.cashiers().getFirst(), TrialHouse.PASSWORD,
                    Files.createDirectories(directory.resolve("desk")), SALES_PER_HOUR * hours,
                    OtherDesks.cards(house));
            var plainDesk = times("client's sale screen", runs, () -> deskStart(running, List.of(), desk));
            var cachedDesk = times("client's sale screen with its cache", runs,
                    () -> deskStart(running, client.use(), desk));
            return work(running, house, desk, client.use())
                    .with(plain.median(), cached.median(), plainDesk.median(), cachedDesk.median());
        }
    }

    private Result work(ServerProcess server, TrialHouse house, DeskWork desk, List<String> cache) throws Exception {
        out.println("at work: " + desk.sales() + " sales at one desk and as many at each of " + (DESKS - 1)
                + " others, as fast as it goes");
        try (var client = DeskProcess.start(programs, cache, server.address(), desk)) {
            client.await(DeskMain.SALE_SCREEN);
            new OtherDesks(server.address(), house, desk.sales()).work();
            client.await(DeskMain.WORKED);
            var ofServer = Memory.of(server.handle().pid());
            var ofClient = client.memory();
            out.println("server: " + ofServer + " (target 350 MB)");
            out.println("client: " + ofClient + " (target 300 MB)");
            return new Result(List.of(), ofServer, ofClient);
        }
    }

    private Times times(String what, int runs, Callable<Duration> start) throws Exception {
        var all = new ArrayList<Duration>();
        for (var run = 0; run < runs; run++) {
            all.add(start.call());
        }
        var times = new Times(all);
        out.println(what + ": " + times);
        return times;
    }

    private ServerProcess server(List<String> cache) {
        var options = new ArrayList<>(programs.serverOptions());
        options.addAll(cache);
        return new ServerProcess(directory.resolve("data"), database, options, List.of());
    }

    private Duration serverStart(List<String> cache) throws IOException, InterruptedException {
        try (var server = server(cache)) {
            return server.startReady();
        }
    }

    private Duration deskStart(ServerProcess server, List<String> cache, DeskWork desk)
            throws IOException, InterruptedException {
        try (var client = DeskProcess.start(programs, cache, server.address(), desk.without())) {
            return client.await(DeskMain.SALE_SCREEN);
        }
    }

    private void make(List<String> command, String program) throws IOException, InterruptedException {
        out.println("making the " + program + "'s cache");
        var log = directory.resolve(program + "-cache.log");
        var made = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (made.waitFor() != 0) {
            throw new IOException("the " + program + "'s cache was not made; see " + log);
        }
    }

    /** What was measured: starts of server and client, each plain and from its cache, then memory. */
    record Result(List<Duration> starts, Memory server, Memory client) {

        Result with(Duration... measured) {
            return new Result(List.of(measured), server, client);
        }

        @Override
        public String toString() {
            var seconds = starts.stream().map(Times::seconds).toList();
            return "footprint: server %s (%s with cache), client %s (%s), server %d MB, client %d MB".formatted(
                    seconds.get(0), seconds.get(1), seconds.get(2), seconds.get(3), server.megabytes(),
                    client.megabytes());
        }
    }
}
