package org.counterfoil.trials.crash;

import java.io.IOException;
import java.io.PrintStream;
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
import org.counterfoil.trials.house.Stage;
import org.counterfoil.trials.house.TrialHouse;
import org.counterfoil.trials.server.Line;
import org.counterfoil.trials.server.Seat;
import org.counterfoil.trials.server.ServerProcess;
import org.counterfoil.trials.shared.Waits;

/** One crash test over a house that is there: desks work, outages come, everything is compared. */
final class CrashTrial {

    private static final int MANY_KILLS = 10;
    private static final long LOOK_EVERY_MILLIS = 20;
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(10);

    private final CrashOptions options;
    private final Stage stage;
    private final PrintStream out;
    private final Contradictions contradictions;
    private final Random random;
    private final List<Duration> recoveries = new ArrayList<>();

    CrashTrial(CrashOptions options, Stage stage, PrintStream out) {
        this.options = options;
        this.stage = stage;
        this.out = out;
        this.contradictions = new Contradictions(out);
        this.random = new Random(options.seed());
    }

    /** How large a house has to be. */
    static TrialHouse.Size size(CrashOptions options) {
        return Load.size(options.callers(), options.kills());
    }

    CrashResult run() throws IOException, InterruptedException, SQLException {
        if (options.broken().contains(Break.UNIQUE_KEY)) {
            BlindToKeys.allowTwice(stage.database().open());
        }
        try (var server = server();
                var acknowledged = new Acknowledged(stage.directory().resolve("acknowledged.tsv"))) {
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
            audit.books(stage.database().open());
            return CrashResult.of(acknowledged.size(), contradictions, new Waits(recoveries));
        }
    }

    private void work(ServerProcess server, ServerAddress line, Acknowledged acknowledged, Audit audit)
            throws IOException, InterruptedException {
        var desks = desks(server.address(), line);
        try (var load = new Load(stage.house(), desks, acknowledged, options.seed())) {
            load.start();
            for (var place = 1; place <= options.kills() && contradictions.isEmpty(); place++) {
                load.goOn(moment());
                var outage = outage(server, desks.getFirst().direct());
                var answers = acknowledged.size();
                recoveries.add(recovery(outage, desks.getFirst().direct()));
                audit.sample(random);
                load.stuck().ifPresent(contradictions::finding);
                out.println("%4d %s after %d answers, back in %s s".formatted(place, outage.name(), answers,
                        Waits.seconds(recoveries.getLast())));
            }
            load.goOn(Duration.ZERO);
            load.finish();
            load.stuck().ifPresent(contradictions::finding);
            audit.desks(desks);
        } finally {
            desks.forEach(Desk::close);
        }
    }

    /** From a fifth of the usual time to nearly twice as long. */
    private Duration moment() {
        var usual = options.between().toMillis();
        return Duration.ofMillis(usual / 5 + random.nextLong(usual * 8 / 5 + 1));
    }

    private Outage outage(ServerProcess server, Line seat) {
        return options.databaseCommand().filter(_ -> random.nextInt(3) == 0)
                .<Outage>map(command -> new Outage.DatabaseStop(command, seat, contradictions, random))
                .orElseGet(() -> new Outage.Kill(server));
    }

    private Duration recovery(Outage outage, Line seat) throws IOException, InterruptedException {
        outage.begin();
        var began = System.nanoTime();
        outage.end();
        while (!(Outcome.of(() -> seat.api(SessionApi.class).current()) instanceof Outcome.Done)) {
            if (System.nanoTime() - began > LONGEST_RECOVERY.toNanos()) {
                throw new IOException("the server did not answer again in " + LONGEST_RECOVERY);
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        var recovery = Duration.ofNanos(System.nanoTime() - began);
        outage.over();
        return recovery;
    }

    private List<Desk> desks(ServerAddress server, ServerAddress line) {
        return Desk.all(stage.house(), options.callers(), (_, terminal, cashier) -> {
            var seat = Seat.signIn(server, terminal, cashier, TrialHouse.PASSWORD, Clock.systemUTC());
            return new Desk.Lines(seat.by(line), seat);
        });
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
        var data = stage.data();
        var jvm = new ArrayList<>(ServerProcess.SMALL);
        if (isArchived()) {
            jvm.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + data.resolve("server.jsa"),
                    "-Xlog:cds=off", "-Xlog:aot=off"));
        }
        var more = new ArrayList<>(ServerProcess.CHEAP_PASSWORDS);
        if (options.chaos()) {
            more.add(ServerProcess.PLAIN);
        }
        if (options.broken().isEmpty()) {
            return new ServerProcess(data, stage.database(), jvm, more);
        }
        var names = options.broken().stream().map(Break::name).sorted().collect(Collectors.joining(","));
        return new ServerProcess(data, stage.database(), jvm, more,
                new ServerProcess.Program(BrokenServerMain.class, List.of(names)));
    }
}
