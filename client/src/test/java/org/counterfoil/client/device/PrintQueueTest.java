package org.counterfoil.client.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.counterfoil.common.receipt.Receipt;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.Test;

class PrintQueueTest {

    private static final PrintOutcome PRINTED = new PrintOutcome.Printed();

    private final ConcurrentLinkedQueue<String> paper = new ConcurrentLinkedQueue<>();

    private static PrintJob job(String number) {
        return new PrintJob(new Receipt(number, Language.EN, List.of()), false);
    }

    private static PrintQueue queue(Function<PrintJob, PrintOutcome> printing, Duration limit) {
        return new PrintQueue(new ReceiptPrinter() {
            @Override
            public PrintOutcome print(PrintJob job) {
                return printing.apply(job);
            }

            @Override
            public PrinterState state() {
                return PrinterState.UNKNOWN;
            }
        }, limit);
    }

    private PrintOutcome take(PrintJob job) {
        paper.add(job.receipt().number());
        return PRINTED;
    }

    private static PrintOutcome done(java.util.concurrent.CompletableFuture<PrintOutcome> outcome) throws Exception {
        return outcome.get(5, TimeUnit.SECONDS);
    }

    @Test
    void jobsComeOutInTheirOrder() throws Exception {
        try (var queue = queue(this::take, Duration.ofSeconds(5))) {
            var first = queue.print(job("1"));
            var second = queue.print(job("2"));
            assertThat(done(queue.print(job("3")))).isEqualTo(PRINTED);
            assertThat(done(first)).isEqualTo(done(second));
            assertThat(paper).containsExactly("1", "2", "3");
            assertThat(queue.unprinted()).isEmpty();
        }
    }

    @Test
    void aHangingPrinterHoldsUpNeitherTheCallerNorTheNextJob() throws Exception {
        var never = new CountDownLatch(1);
        try (var queue = queue(job -> job.receipt().number().equals("1") ? hang(never) : take(job),
                Duration.ofMillis(200))) {
            var hanging = queue.print(job("1"));
            assertThat(done(queue.print(job("2")))).isEqualTo(PRINTED);
            assertThat(done(hanging)).isInstanceOfSatisfying(PrintOutcome.Failed.class,
                    failed -> assertThat(failed.fault()).isEqualTo(PrintFault.NO_ANSWER));
            assertThat(queue.unprinted()).containsExactly(job("1"));
        }
    }

    private static PrintOutcome hang(CountDownLatch never) {
        try {
            never.await();
            return PRINTED;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFailedJobIsKeptUntilARetryPrintsIt() throws Exception {
        var outcomes = new ConcurrentLinkedQueue<>(
                List.of(new PrintOutcome.Failed(PrintFault.NO_PAPER, "out"), PRINTED));
        try (var queue = queue(job -> outcomes.remove(), Duration.ofSeconds(5))) {
            assertThat(done(queue.print(job("1")))).isInstanceOf(PrintOutcome.Failed.class);
            assertThat(queue.unprinted()).containsExactly(job("1"));
            assertThat(done(queue.print(queue.unprinted().getFirst()))).isEqualTo(PRINTED);
            assertThat(queue.unprinted()).isEmpty();
        }
    }

    @Test
    void aFailedJobCanBeGivenUp() throws Exception {
        try (var queue = queue(job -> new PrintOutcome.Failed(PrintFault.NO_PAPER, "out"), Duration.ofSeconds(5))) {
            done(queue.print(job("1")));
            queue.dismiss(job("1"));
            assertThat(queue.unprinted()).isEmpty();
        }
    }

    @Test
    void aPrinterThatThrowsIsAnOutcome() throws Exception {
        try (var queue = queue(job -> {
            throw new IllegalStateException("driver");
        }, Duration.ofSeconds(5))) {
            assertThat(done(queue.print(job("1")))).isInstanceOfSatisfying(PrintOutcome.Failed.class,
                    failed -> assertThat(failed.detail()).contains("driver"));
        }
    }
}
