package org.counterfoil.trials.bench.micro;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;

import org.counterfoil.common.marketing.Priced;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.TerminalSequence;
import org.counterfoil.server.ledger.engine.DecidedBatch;
import org.counterfoil.server.value.recipe.Holder;
import org.counterfoil.server.value.recipe.Site;
import org.counterfoil.server.value.recipe.SpendRecipe;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The ledger's decision of spends that give points, in a batch as 32 callers make it, without the database. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
public class DecidingBenchmark {

    private static final int BATCH = 16;
    private static final Site SITE = new Site(1, 11, 21, 31, LocalDate.of(2026, 3, 2),
            Instant.parse("2026-03-02T04:00:00Z"), 11, 11);

    private final DecidedBatch batch = new DecidedBatch(LongStream.rangeClosed(1, BATCH)
            .mapToObj(DecidingBenchmark::spend).toList());

    private static PostingRequest spend(long number) {
        var priced = new Priced(List.of(), 4_319, 3_887, List.of(), 58, List.of(), 1);
        var recipe = new SpendRecipe(new Holder(1_000 + number, 2_000 + number), priced,
                ConsumptionOrder.PROPORTIONAL, List.of());
        return new PostingRequest(new UUID(0, number), new byte[]{1}, recipe.header(SITE, "", new byte[]{'{', '}'}),
                recipe.steps(SITE), Optional.of(new TerminalSequence(21, 1, number)));
    }

    /** Returns how many were accepted: all of them, or it would measure refusals. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int decidingASpend() {
        var accepted = batch.decide();
        if (accepted != BATCH) {
            throw new IllegalStateException("a spend was refused");
        }
        return accepted;
    }
}
