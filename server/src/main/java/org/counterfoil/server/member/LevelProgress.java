package org.counterfoil.server.member;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

import org.counterfoil.server.ledger.FedTransaction;
import org.counterfoil.server.ledger.LedgerFeed;
import org.counterfoil.server.member.level.LevelIntake;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Moves members up, and back, by what was posted: every transaction counts once, whatever breaks and on however many
 * servers. No posting waits for it. It runs all the time, and whoever reads the card of a member with a transaction
 * that was not looked at yet has it looked at first; so the next reading of a card knows the new level.
 */
@Component
public class LevelProgress {

    private static final String CONSUMER = "member-levels";
    private static final int AT_A_TIME = 500;

    /** So far a reader works off what has piled up; more is left to the job. */
    private static final int MOST_FOR_A_READER = 4;

    private final LedgerFeed feed;
    private final LevelIntake intake;
    /** Readers at the same time wait here and not each with a connection; most then find it done. */
    private final ReentrantLock oneReader = new ReentrantLock();

    LevelProgress(LedgerFeed feed, LevelIntake intake) {
        this.feed = feed;
        this.intake = intake;
    }

    /** Takes in what was posted since; returns how many transactions that was. */
    public int advance() {
        var total = 0;
        int taken;
        do {
            taken = take();
            total += taken;
        } while (taken == AT_A_TIME);
        return total;
    }

    /**
     * Looks at what a member has done, where something was not looked at yet.
     *
     * @return whether there was something, so that the member may have another level now. Within a transaction there is
     *         nothing: what is to be changed would be held until its end.
     */
    public boolean catchUp(long member) {
        if (TransactionSynchronizationManager.isActualTransactionActive() || !isBehind(member)) {
            return false;
        }
        oneReader.lock();
        try {
            for (var times = 0; times < MOST_FOR_A_READER && isBehind(member); times++) {
                take();
            }
        } finally {
            oneReader.unlock();
        }
        return true;
    }

    private boolean isBehind(long member) {
        return feed.isBehind(CONSUMER, MerchantScope.current(), member);
    }

    private int take() {
        return feed.consume(CONSUMER, AT_A_TIME, this::takeIn);
    }

    /** In the order of time: what one server did came out of several slots. */
    private void takeIn(List<FedTransaction> transactions) {
        var shares = new TreeMap<Long, List<FedTransaction>>();
        transactions.stream()
                .sorted(Comparator.comparing(FedTransaction::recordedAt).thenComparing(FedTransaction::id))
                .filter(tx -> tx.member().isPresent())
                .forEach(tx -> shares.computeIfAbsent(tx.merchant(), _ -> new ArrayList<>()).add(tx));
        shares.forEach((merchant, share) -> MerchantScope.run(merchant, () -> intake.take(share)));
    }
}
