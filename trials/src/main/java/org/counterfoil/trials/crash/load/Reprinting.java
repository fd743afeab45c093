package org.counterfoil.trials.crash.load;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.counterfoil.common.value.TransactionApi;

/** A receipt again, counted: a change of an entity and no posting. */
record Reprinting(Recent recent) implements Operation {

    @Override
    public Optional<Request> next(Desk desk, Random random) {
        return recent.any(random).map(done -> {
            var number = done.answer().numbers().getFirst();
            return Request.plain("reprint", line -> {
                var copy = line.api(TransactionApi.class).reprint(number).copy();
                return new Answer("copy " + copy + " of " + number, List.of(),
                        List.of(new Promise.Printed(number, copy)));
            });
        });
    }
}
