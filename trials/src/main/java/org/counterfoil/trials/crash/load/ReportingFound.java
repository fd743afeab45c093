package org.counterfoil.trials.crash.load;

import java.util.Optional;
import java.util.Random;

import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.ReportFound;

/** A lost card is back. */
record ReportingFound(Customers customers) implements Operation {

    @Override
    public Optional<Request> next(Desk desk, Random random) {
        return customers.find(random).map(customer -> {
            var key = desk.key();
            var command = new ReportFound(key, customer.card(), customer.pin(),
                    customer.pin().isPresent() ? Optional.empty() : Optional.of(ReportingLost.DOCUMENT),
                    key.uuid().toString());
            return Request.kept(key, "found", line -> Answer.done(line.api(CardLifeApi.class).reportFound(command),
                    new Promise.Usable(customer.card(), true))).then(_ -> customers.back(customer));
        });
    }
}
