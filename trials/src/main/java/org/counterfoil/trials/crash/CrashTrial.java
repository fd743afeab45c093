package org.counterfoil.trials.crash;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.trials.crash.audit.Audit;
import org.counterfoil.trials.crash.audit.Contradictions;
import org.counterfoil.trials.crash.broken.BlindToKeys;
import org.counterfoil.trials.crash.broken.Break;
import org.counterfoil.trials.crash.broken.BrokenServerMain;
import org.counterfoil.trials.crash.chaos.ChaosProxy;
import org.counterfoil.trials.crash.load.Acknowledged;
import org.counterfoil.trials.crash.load.Desk;
import org.counterfoil.trials.crash.load.Load;
import org.counterfoil.trials.database.TrialDatabase;
import org.counterfoil.trials.house.TrialHouse;
import org.counterfoil.trials.server.Seat;
import org.counterfoil.trials.server.ServerProcess;

/** One crash test over a house that is there: desks work, outages come, everything is compared. */
final class CrashTrial {

    private static final int CARDS_PER_DESK = 5;
    private static final int MANY_KILLS = 10;
    private static final int ANSWERS_PER_DESK = 5;
    /** Coupons to be used, and blank cards to be given out. */
    private static final int AT_HAND = 50;
    private static final int AT_HAND_PER_KILL = 20;
    private static final int MOST_AT_HAND = 2_000;
    private static final long LOOK_EVERY_MILLIS = 20;
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(10);

    private final CrashOptions options;
    private final TrialDatabase database;
    private final Path directory;
    private final TrialHouse house;
    private final PrintStream out;
    private final Contradictions contradictions;
    private final Random random;
    private final List<Duration> recoveries = new ArrayList<>();

    /** @param directory where the server's data is in {@code data}, and where the answers are written down */
    CrashTrial(CrashOptions options, TrialDatabase database, Path directory, TrialHouse house, PrintStream out) {
        this.options = options;
        this.database = database;
        this.directory = directory;
        this.house = house;
        this.out = out;
        this.contradictions = new Contradictions(out);
        this.random = new Random(options.seed());
    }

    /** How large a house has to be: at one of its desks nobody works. */
    static TrialHouse.Size size(CrashOptions options) {
        var many = Math.min(MOST_AT_HAND, AT_HAND + options.kills() * AT_HAND_PER_KILL);
        return new TrialHouse.Size(options.callers() + 1, options.callers(), options.callers() * CARDS_PER_DESK, many,
                many);
    }

    CrashResult run() throws IOException, InterruptedException, SQLException {
        if (options.broken().contains(Break.UNIQUE_KEY)) {
            BlindToKeys.allowTwice(database.open());
        }
        try (var server = server(); var acknowledged = new Acknowledged(directory.resolve("acknowledged.tsv"))) {
            start(server);
            var audit = new Audit(acknowledged, contradictions);
            if (options.chaos()) {
                try (var line = new ChaosProxy(server.address(), options.seed())) {
                    work(server, line.address(), acknowledged, audit);
                    out.println("on the line: " + line.deeds());
                }
            } else {
                work(server, server.address(), acknowledged, audit);
            }
            server.close();
            audit.books(database.open());
            return CrashResult.of(acknowledged.size(), contradictions, recoveries);
        }
    }

    private void work(ServerProcess server, ServerAddress line, Acknowledged acknowledged, Audit audit)
            throws IOException, InterruptedException {
        var desks = desks(server.address(), line);
        try (var load = new Load(house, desks, acknowledged, options.seed())) {
            load.start();
            for (var place = 1; place <= options.kills() && contradictions.isEmpty(); place++) {
                workFor(moment(), acknowledged, load);
                var outage = outage(server, desks.getFirst().direct());
                var answers = acknowledged.size();
                recoveries.add(recovery(outage, desks.getFirst().direct()));
                audit.sample(random);
                load.stuck().ifPresent(contradictions::finding);
                out.println("%4d %s after %d answers, back in %s s".formatted(place, outage.name(), answers,
                        CrashResult.seconds(recoveries.getLast())));
            }
            workFor(Duration.ZERO, acknowledged, load);
            load.finish();
            load.stuck().ifPresent(contradictions::finding);
            audit.desks(desks);
        } finally {
            desks.forEach(Desk::close);
        }
    }

    /** At least so long, and on a slow machine until enough was answered to lose something. */
    private void workFor(Duration time, Acknowledged acknowledged, Load load) throws InterruptedException {
        var enough = acknowledged.size() + options.callers() * ANSWERS_PER_DESK;
        Thread.sleep(time);
        while (acknowledged.size() < enough && load.stuck().isEmpty()) {
            Thread.sleep(1);
        }
    }

    /** From a fifth of the usual time to nearly twice as long. */
    private Duration moment() {
        var usual = options.between().toMillis();
        return Duration.ofMillis(usual / 5 + random.nextLong(usual * 8 / 5 + 1));
    }

    private Outage outage(ServerProcess server, Seat seat) {
        return options.databaseCommand().filter(_ -> random.nextInt(3) == 0)
                .<Outage>map(command -> new Outage.DatabaseStop(command, seat, contradictions, random))
                .orElseGet(() -> new Outage.Kill(server));
    }

    private Duration recovery(Outage outage, Seat seat) throws IOException, InterruptedException {
        outage.begin();
        var began = System.nanoTime();
        outage.end();
        while (!(Outcome.of(() -> seat.api(SessionApi.class).current()) instanceof Outcome.Done)) {
            if (System.nanoTime() - began > LONGEST_RECOVERY.toNanos()) {
                throw new IOException("the server did not answer again in " + LONGEST_RECOVERY);
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private List<Desk> desks(ServerAddress server, ServerAddress line) {
        var desks = new ArrayList<Desk>();
        for (var place = 0; place < options.callers(); place++) {
            var seat = seat(server, house.desks().get(place), house.cashiers().get(place));
            desks.add(new Desk(seat.by(line), seat, house.cashiers().get(place), house.desks().getLast()));
        }
        return desks;
    }

    /** A server that has just begun may keep its first caller waiting for longer than a desk would. */
    private static Seat seat(ServerAddress server, String desk, String cashier) {
        while (true) {
            var signedIn = Outcome.of(() -> Seat.signIn(server, desk, cashier, TrialHouse.PASSWORD, Clock.systemUTC()));
            switch (signedIn) {
                case Outcome.Done<Seat>(var seat) -> {
                    return seat;
                }
                case Outcome.Gone<Seat> _ -> {
                    // Again.
                }
                case Outcome.Refused<Seat> _,Outcome.Fault<Seat> _ ->
                    throw new IllegalStateException("nobody signs in at " + desk + ": " + signedIn);
            }
        }
    }

    /** Its classes are archived when a server ends in order, and every start after that is quicker. */
    private void start(ServerProcess server) throws IOException, InterruptedException {
        server.start();
        if (isArchived()) {
            server.close();
            server.start();
        }
    }

    /** Whether that pays. */
    private boolean isArchived() {
        return options.kills() >= MANY_KILLS && options.broken().isEmpty() && ServerProcess.isPackaged();
    }

    private ServerProcess server() {
        var data = directory.resolve("data");
        var jvm = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        if (isArchived()) {
            jvm.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + data.resolve("server.jsa"),
                    "-Xlog:cds=off", "-Xlog:aot=off"));
        }
        var more = new ArrayList<>(List.of("--counterfoil.sign-in.hash-rounds=4"));
        if (options.chaos()) {
            more.add(ServerProcess.PLAIN);
        }
        if (options.broken().isEmpty()) {
            return new ServerProcess(data, database, jvm, more);
        }
        var names = options.broken().stream().map(Break::name).sorted().collect(Collectors.joining(","));
        return new ServerProcess(data, database, jvm, more,
                new ServerProcess.Program(BrokenServerMain.class, List.of(names)));
    }
}
