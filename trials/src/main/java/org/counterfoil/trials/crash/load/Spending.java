package org.counterfoil.trials.crash.load;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.counterfoil.common.value.Basket;
import org.counterfoil.common.value.BasketLine;
import org.counterfoil.common.value.Spend;
import org.counterfoil.common.value.ValueApi;

/** A sale from stored value, which gives points. */
record Spending(Customers customers, Recent recent) implements Operation {

    @Override
    public Optional<Request> next(Desk desk, Random random) {
        var customer = customers.any(random);
        var amount = Operation.money(random, 60);
        var net = amount * customer.percent() / 100;
        var key = desk.key();
        var command = new Spend(key, new Basket(Optional.of(customer.card()), List.of(BasketLine.ofAmount(amount))),
                net, customer.pin(), key.uuid().toString());
        return Optional.of(Request.kept(key, "spend", line -> {
            var sale = line.api(ValueApi.class).spend(command);
            return Answer.done(sale, new Promise.Moved(customer.card(), -net, sale.points()));
        }).then(done -> recent.add(new Recent.Done(customer, done))));
    }
}
