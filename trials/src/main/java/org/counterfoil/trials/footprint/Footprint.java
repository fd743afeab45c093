package org.counterfoil.trials.footprint;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.counterfoil.common.start.ShippedJvm;
import org.counterfoil.common.start.StartCache;
import org.counterfoil.server.system.start.RehearsalMain;
import org.counterfoil.trials.database.TrialDatabase;
import org.counterfoil.trials.house.TrialHouse;
import org.counterfoil.trials.server.ServerProcess;

/**
 * Measures over one directory, which it leaves to whoever named it. An hour's work is as many operations as an hour
 * has, one after the other without a pause: less time to tidy up than there is in the hour itself.
 */
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
    FootprintResult measure(int runs, int hours) throws Exception {
        out.println("founding the house that is worked in");
        var house = TrialHouse.found(database, directory.resolve("data"), new TrialHouse.Size(DESKS, DESKS, CARDS, 1));
        var caches = directory.resolve("caches");
        var server = new StartCache(caches, "server");
        var client = new StartCache(caches, "client");
        var serverOptions = new ArrayList<>(ShippedJvm.SERVER.options());
        serverOptions.add(Programs.NATIVE);
        make(server.making(programs.classPath("server"), RehearsalMain.class, serverOptions), "server");
        make(DeskProcess.making(programs, client), "client");
        var plain = starts("server ready", runs, () -> serverStart(List.of()));
        var cached = starts("server ready with its cache", runs, () -> serverStart(server.use()));
        try (var running = server(server.use())) {
            running.start();
            new OtherDesks(running.address(), house, 0).open();
            var desk = new DeskWork(house.desks().getFirst(), house.cashiers().getFirst(), TrialHouse.PASSWORD,
                    Files.createDirectories(directory.resolve("desk")), SALES_PER_HOUR * hours,
                    OtherDesks.cards(house));
            var plainDesk = starts("client's sale screen", runs, () -> deskStart(running, List.of(), desk));
            var cachedDesk = starts("client's sale screen with its cache", runs,
                    () -> deskStart(running, client.use(), desk));
            var worked = work(running, house, desk, client.use());
            return new FootprintResult(new FootprintResult.Program(plain, cached, worked.server()),
                    new FootprintResult.Program(plainDesk, cachedDesk, worked.client()));
        }
    }

    private Worked work(ServerProcess server, TrialHouse house, DeskWork desk, List<String> cache) throws Exception {
        out.println("at work: " + desk.sales() + " sales at one desk and as many at each of " + (DESKS - 1)
                + " others, as fast as it goes");
        try (var client = DeskProcess.start(programs, cache, server.address(), desk)) {
            client.await(DeskMain.SALE_SCREEN);
            new OtherDesks(server.address(), house, desk.sales()).work();
            client.await(DeskMain.WORKED);
            var worked = new Worked(Memory.of(server.handle().pid()), client.memory());
            out.println("server after work: " + worked.server());
            out.println("client after work: " + worked.client());
            return worked;
        }
    }

    private record Worked(Memory server, Memory client) {}

    private Starts starts(String what, int runs, Callable<Starts.Start> start) throws Exception {
        var all = new ArrayList<Starts.Start>();
        for (var run = 0; run < runs; run++) {
            all.add(start.call());
        }
        var starts = new Starts(all);
        out.println(what + ": " + starts);
        return starts;
    }

    private ServerProcess server(List<String> cache) {
        return new ServerProcess(directory.resolve("data"), database, cache, List.of());
    }

    private Starts.Start serverStart(List<String> cache) throws IOException, InterruptedException {
        try (var server = server(cache)) {
            return new Starts.Start(server.startReady(), Memory.of(server.handle().pid()));
        }
    }

    private Starts.Start deskStart(ServerProcess server, List<String> cache, DeskWork desk)
            throws IOException, InterruptedException {
        try (var client = DeskProcess.start(programs, cache, server.address(), desk.without())) {
            return new Starts.Start(client.await(DeskMain.SALE_SCREEN), client.memory());
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
}
