package org.counterfoil.trials.crash.load;

import java.util.Optional;
import java.util.Random;

import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.ValueApi;

/** Money in. */
record Recharging(Customers customers, Recent recent) implements Operation {

    @Override
    public Optional<Request> next(Desk desk, Random random) {
        var customer = customers.any(random);
        var amount = Operation.money(random, 300);
        var key = desk.key();
        var command = new Recharge(key, customer.card(), amount, 0, Tender.CASH, Optional.empty(),
                key.uuid().toString());
        return Optional.of(Request.kept(key, "recharge", line -> Answer.done(
                line.api(ValueApi.class).recharge(command), new Promise.Moved(customer.card(), amount, 0)))
                .then(done -> recent.add(new Recent.Done(customer, done))));
    }
}
