package org.counterfoil.trials.nodes;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.trials.crash.audit.Audit;
import org.counterfoil.trials.crash.audit.Contradictions;
import org.counterfoil.trials.crash.load.Acknowledged;
import org.counterfoil.trials.crash.load.Desk;
import org.counterfoil.trials.crash.load.Load;
import org.counterfoil.trials.house.Stage;
import org.counterfoil.trials.house.TrialHouse;
import org.counterfoil.trials.server.Seat;
import org.counterfoil.trials.shared.Waits;

/** One trial of two nodes: desks work at both, one is killed, the other takes its slots over, and it comes back. */
final class TwoNodesTrial {

    /** How long a takeover is waited for; longer than it may take, to learn how long it takes. */
    private static final Duration PATIENCE = TwoNodesResult.LONGEST_TAKEOVER.multipliedBy(6);

    private final TwoNodesOptions options;
    private final Stage stage;
    private final PrintStream out;
    private final Contradictions contradictions;
    private final SharedBooks books;
    private final Random random;
    private final List<Duration> takeovers = new ArrayList<>();

    TwoNodesTrial(TwoNodesOptions options, Stage stage, PrintStream out) {
        this.options = options;
        this.stage = stage;
        this.out = out;
        this.contradictions = new Contradictions(out);
        this.books = new SharedBooks(stage.database().open());
        this.random = new Random(options.seed());
    }

    TwoNodesResult run() throws IOException, InterruptedException {
        try (var one = Node.over(stage.data(), stage.database());
                var other = one.beside(stage.directory().resolve("other"), stage.database());
                var acknowledged = new Acknowledged(stage.directory().resolve("acknowledged.tsv"))) {
            one.server().startReady();
            other.server().startReady();
            var audit = new Audit(acknowledged, contradictions);
            work(List.of(one, other), acknowledged, audit);
            one.close();
            other.close();
            audit.books(stage.database().open());
            return TwoNodesResult.of(acknowledged.size(), contradictions, books.deadlocks(), new Waits(takeovers));
        }
    }

    private void work(List<Node> nodes, Acknowledged acknowledged, Audit audit)
            throws IOException, InterruptedException {
        var lines = new ArrayList<TwoWays>();
        var desks = desks(List.of(nodes.getFirst().server().address(), nodes.getLast().server().address()), lines);
        try (var load = new Load(stage.house(), desks, acknowledged, options.seed())) {
            load.start();
            for (var place = 1; place <= options.kills() && contradictions.isEmpty(); place++) {
                load.goOn(options.part());
                var victim = nodes.get(random.nextInt(nodes.size()));
                var answers = acknowledged.size();
                takeovers.add(takeover(victim));
                load.goOn(Duration.ZERO);
                audit.sample(random);
                var back = victim.server().startReady();
                lines.forEach(TwoWays::back);
                load.stuck().ifPresent(contradictions::finding);
                out.println("%4d killed after %d answers, its slots taken over in %s s, %d answers without it,"
                        .formatted(place, answers, Waits.seconds(takeovers.getLast()), acknowledged.size() - answers)
                        + " back in " + Waits.seconds(back) + " s");
            }
            load.goOn(options.part());
            load.finish();
            load.stuck().ifPresent(contradictions::finding);
            audit.desks(desks);
        } finally {
            desks.forEach(Desk::close);
        }
    }

    /** Every other desk at every other node. */
    private List<Desk> desks(List<ServerAddress> nodes, List<TwoWays> lines) {
        return Desk.all(stage.house(), options.callers(), (place, terminal, cashier) -> {
            var usual = place % nodes.size();
            var seat = Seat.signIn(nodes.get(usual), terminal, cashier, TrialHouse.PASSWORD, Clock.systemUTC());
            var line = new TwoWays(seat, nodes, usual);
            lines.add(line);
            return new Desk.Lines(line, line);
        });
    }

    /** SIGKILL; returns how long the dead node kept slots. */
    private Duration takeover(Node victim) throws IOException, InterruptedException {
        var name = victim.name();
        if (books.slotsOf(name) == 0) {
            contradictions.finding("node " + name + " had no slot to lose");
        }
        var killed = System.nanoTime();
        victim.server().kill();
        return books.untilTakenOver(name, killed, PATIENCE);
    }
}
