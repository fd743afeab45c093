package org.counterfoil.trials.crash.load;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.counterfoil.common.value.Basket;
import org.counterfoil.common.value.BasketLine;
import org.counterfoil.common.value.Spend;
import org.counterfoil.common.value.ValueApi;
import org.counterfoil.trials.house.TrialHouse;

/** A sale with a coupon, which may be one that was used already: that is refused. */
record SpendingCoupons(Customers customers, List<String> coupons, Recent recent) implements Operation {

    @Override
    public Optional<Request> next(Desk desk, Random random) {
        var customer = customers.any(random);
        var coupon = coupons.get(random.nextInt(coupons.size()));
        var amount = TrialHouse.COUPON_WORTH * 2 + Operation.money(random, 20);
        var net = amount * customer.percent() / 100 - TrialHouse.COUPON_WORTH;
        var key = desk.key();
        var basket = new Basket(Optional.of(customer.card()), List.of(BasketLine.ofAmount(amount)), List.of(coupon));
        var command = new Spend(key, basket, net, customer.pin(), key.uuid().toString());
        return Optional.of(Request.kept(key, "spend-coupon", line -> {
            var sale = line.api(ValueApi.class).spend(command);
            return Answer.done(sale, new Promise.Moved(customer.card(), -net, sale.points()),
                    new Promise.Coupon(coupon, true));
        }).then(done -> recent.add(new Recent.Done(customer, done))));
    }
}
