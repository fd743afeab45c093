package org.counterfoil.trials.crash.load;

import java.util.Optional;
import java.util.Random;

import org.counterfoil.common.value.Transfer;
import org.counterfoil.common.value.TransferredAsset;
import org.counterfoil.common.value.ValueApi;

/** Money from one card to another; now and then to the same one, which is refused. */
record Transferring(Customers customers, Recent recent) implements Operation {

    @Override
    public Optional<Request> next(Desk desk, Random random) {
        var from = customers.any(random);
        var to = customers.any(random);
        var amount = Operation.money(random, 40);
        var key = desk.key();
        var command = new Transfer(key, from.card(), to.card(), TransferredAsset.MONEY, amount, from.pin(),
                key.uuid().toString());
        return Optional.of(Request.kept(key, "transfer", line -> Answer.done(
                line.api(ValueApi.class).transfer(command), new Promise.Moved(from.card(), -amount, 0),
                new Promise.Moved(to.card(), amount, 0))).then(done -> recent.add(new Recent.Done(from, done))));
    }
}
