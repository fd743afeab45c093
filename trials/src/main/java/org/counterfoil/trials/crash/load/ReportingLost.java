package org.counterfoil.trials.crash.load;

import java.util.Optional;
import java.util.Random;

import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.issuing.ReportLost;

/** A card is gone: from the answer on nobody can use it. */
record ReportingLost(Customers customers) implements Operation {

    static final IdentityCheck DOCUMENT = new IdentityCheck(IdentityCheck.Kind.ID_DOCUMENT, "4711");

    @Override
    public Optional<Request> next(Desk desk, Random random) {
        return customers.lose(random).map(customer -> {
            var key = desk.key();
            var command = new ReportLost(key, customer.card(), customer.pin(),
                    customer.pin().isPresent() ? Optional.empty() : Optional.of(DOCUMENT), key.uuid().toString());
            return Request.kept(key, "lost", line -> Answer.done(line.api(CardLifeApi.class).reportLost(command),
                    new Promise.Usable(customer.card(), false))).then(_ -> customers.reported(customer));
        });
    }
}
