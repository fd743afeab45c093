package org.counterfoil.trials.crash.load;

import java.util.Optional;
import java.util.Random;

import org.counterfoil.common.value.SpendPoints;
import org.counterfoil.common.value.ValueApi;

/** Points down. */
record SpendingPoints(Customers customers, Recent recent) implements Operation {

    @Override
    public Optional<Request> next(Desk desk, Random random) {
        var customer = customers.any(random);
        var points = 1L + random.nextInt(20);
        var key = desk.key();
        var command = new SpendPoints(key, customer.card(), points, customer.pin(), key.uuid().toString());
        return Optional.of(Request.kept(key, "spend-points", line -> Answer.done(
                line.api(ValueApi.class).spendPoints(command), new Promise.Moved(customer.card(), 0, -points)))
                .then(done -> recent.add(new Recent.Done(customer, done))));
    }
}
