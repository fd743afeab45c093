package org.counterfoil.client.device;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one queue of a printer. Jobs are printed one after the other, away from the caller, each within a time limit:
 * a broken printer never holds up a desk. What failed is kept until it is printed or dismissed.
 */
public final class PrintQueue implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PrintQueue.class);

    private final ReceiptPrinter printer;
    private final Duration limit;
    private final ExecutorService queue = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("print-queue").factory());
    private final ExecutorService attempts = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("print-attempt").factory());
    private final Set<PrintJob> unprinted = new LinkedHashSet<>();

    /** @param limit the longest that one job may take */
    public PrintQueue(ReceiptPrinter printer, Duration limit) {
        this.printer = printer;
        this.limit = limit;
    }

    /** Queues a job, or one that failed for another try. The future never completes with an exception. */
    public CompletableFuture<PrintOutcome> print(PrintJob job) {
        return CompletableFuture.supplyAsync(() -> {
            var outcome = attempt(job);
            remember(job, outcome);
            return outcome;
        }, queue);
    }

    /** The jobs that failed, oldest first. */
    public List<PrintJob> unprinted() {
        synchronized (unprinted) {
            return List.copyOf(unprinted);
        }
    }

    /** Gives a failed job up; its transaction can still be printed again from the list. */
    public void dismiss(PrintJob job) {
        synchronized (unprinted) {
            unprinted.remove(job);
        }
    }

    private PrintOutcome attempt(PrintJob job) {
        var attempt = attempts.submit(() -> printer.print(job));
        try {
            return attempt.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            attempt.cancel(true);
            return new PrintOutcome.Failed(PrintFault.NO_ANSWER, "no end within " + limit);
        } catch (ExecutionException broken) {
            return new PrintOutcome.Failed(PrintFault.DEVICE_FAULT, String.valueOf(broken.getCause()));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            attempt.cancel(true);
            return new PrintOutcome.Failed(PrintFault.NO_ANSWER, "the queue was closed");
        }
    }

    private void remember(PrintJob job, PrintOutcome outcome) {
        synchronized (unprinted) {
            switch (outcome) {
                case PrintOutcome.Printed printed -> unprinted.remove(job);
                case PrintOutcome.Failed(var fault, var detail) -> {
                    LOG.warn("Receipt {} was not printed: {} ({})", job.receipt().number(), fault, detail);
                    unprinted.add(job);
                }
            }
        }
    }

    /** Ends the queue; jobs that wait are given up. */
    @Override
    public void close() {
        queue.shutdownNow();
        attempts.shutdownNow();
    }
}
