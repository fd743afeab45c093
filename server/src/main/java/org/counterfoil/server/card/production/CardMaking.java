package org.counterfoil.server.card.production;

import java.util.OptionalLong;
import java.util.function.BinaryOperator;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.server.card.PinMacs;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.job.JobRun;
import org.counterfoil.server.shared.job.JobWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the cards of a batch down, some thousands together. Begun anew it goes on where it was: how many there are is
 * counted in the transaction that adds them.
 */
@Component
class CardMaking implements JobWork {

    static final String KIND = "make-card-batch";

    /** Few enough to be cancelled between them, many enough that going to the database costs little. */
    private static final int PIECE = 5_000;

    private final CardBatchRepository batches;
    private final MadeCards made;
    private final BatchSecrets secrets;
    private final PinMacs macs;
    private final TransactionTemplate transaction;

    CardMaking(CardBatchRepository batches, MadeCards made, BatchSecrets secrets, PinMacs macs,
            TransactionTemplate transaction) {
        this.batches = batches;
        this.made = made;
        this.secrets = secrets;
        this.macs = macs;
        this.transaction = transaction;
    }

    @Override
    public boolean does(String kind) {
        return KIND.equals(kind);
    }

    @Override
    public void run(JobRun run, Caller caller) {
        caller.demand(Permission.CARD_PRODUCTION, Access.WRITE);
        caller.demandHeadquarters();
        var batch = batches.findById(Long.parseLong(run.arguments())).orElseThrow(CardBatches::unknown);
        var total = OptionalLong.of(batch.quantity());
        var done = made.count(batch.id());
        if (done < batch.quantity()) {
            var pins = secrets.pins(batch);
            var mac = macs.many();
            while (done < batch.quantity()) {
                run.advance(done, total);
                done = transaction.execute(_ -> piece(batch, pins, mac));
            }
        }
        run.advance(done, total);
    }

    /** The next cards after those that are there now, whoever wrote them. Returns how many there are then. */
    private int piece(CardBatch batch, BatchPins pins, BinaryOperator<String> mac) {
        var before = made.lock(batch.id());
        var after = Math.min(batch.quantity(), before + PIECE);
        var format = batch.format();
        var numbers = new String[after - before];
        var kept = new String[after - before];
        for (int place = 0; place < numbers.length; place++) {
            var number = format.number(batch.firstSerial() + before + place);
            numbers[place] = number;
            kept[place] = pins.of(number).map(pin -> mac.apply(number, pin)).orElse(null);
        }
        made.add(batch, numbers, kept, after);
        return after;
    }
}
