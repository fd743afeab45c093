package org.counterfoil.server.ledger.group;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;

import javax.sql.DataSource;

import org.counterfoil.server.ledger.DurabilityBarrier;
import org.counterfoil.server.ledger.Ledger;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.engine.PostingEngine;
import org.counterfoil.server.ledger.slot.HeldSlot;
import org.counterfoil.server.ledger.slot.WriterSlots;
import org.counterfoil.server.ledger.store.Dialect;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The {@link Ledger} of a node: callers queue, its writers post in groups. */
public final class GroupLedger implements Ledger, AutoCloseable {

    /** What the ledger is built from. */
    public record Parts(DataSource dataSource, Dialect dialect, PostingEngine engine, WriterSlots slots,
            DurabilityBarrier barrier) {}

    private final Parts parts;
    private final Intake intake = new Intake();
    private final Turns turns = new Turns();
    private final Acknowledgement acknowledgement;
    private final List<HeldSlot> slots = new ArrayList<>();
    private final List<Thread> writers = new ArrayList<>();
    private final CountDownLatch running;

    /** Takes nothing in before {@link #start}. */
    public GroupLedger(Parts parts) {
        this.parts = parts;
        this.acknowledgement = new Acknowledgement(parts.barrier());
        this.running = new CountDownLatch(parts.dialect().writers());
    }

    /** Takes the slots of the node and begins to write. */
    public void start(String node) {
        for (var lane = 1; lane <= parts.dialect().writers(); lane++) {
            slots.add(new HeldSlot(parts.slots(), node, lane));
        }
        intake.open();
        slots.forEach(this::startWriter);
    }

    private void startWriter(HeldSlot slot) {
        var writer = new Writer(parts, slot, new Taking(intake, turns.place()), acknowledgement);
        writers.add(Thread.ofPlatform().name("ledger-writer-" + slot.current().number()).start(() -> {
            try {
                writer.run();
            } finally {
                running.countDown();
                if (running.getCount() == 0) {
                    intake.close();
                    intake.turnAwayAll();
                }
            }
        }));
    }

    @Override
    public PostingOutcome post(PostingRequest request) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Who holds a transaction must not wait for the ledger: post inline");
        }
        var waiting = new Waiting(request);
        try {
            if (!intake.offer(waiting)) {
                return Waiting.busy();
            }
            return waiting.answer().get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the posting was under way", stop);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The posting failed", failure.getCause());
        }
    }

    /** Whether its writers run. */
    public boolean isRunning() {
        return !writers.isEmpty() && running.getCount() > 0;
    }

    /** Takes nothing more, posts and answers what was taken in, and leaves the slots to others. */
    @Override
    public void close() {
        intake.close();
        try {
            for (var writer : writers) {
                writer.join();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        acknowledgement.close();
        slots.forEach(HeldSlot::release);
    }
}
