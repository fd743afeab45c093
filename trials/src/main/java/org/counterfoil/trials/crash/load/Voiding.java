package org.counterfoil.trials.crash.load;

import java.util.Optional;
import java.util.Random;

import org.counterfoil.common.value.ValueApi;
import org.counterfoil.common.value.VoidTransaction;

/** Taking back what was done lately; where it was used meanwhile, that is refused. */
record Voiding(Recent recent) implements Operation {

    @Override
    public Optional<Request> next(Desk desk, Random random) {
        return recent.takeAny(random).map(done -> {
            var key = desk.key();
            var number = done.answer().numbers().getFirst();
            var command = VoidTransaction.alone(key, number, Optional.of(done.holder().card()), done.holder().pin(),
                    key.uuid().toString());
            return Request.kept(key, "void", line -> Answer.done(line.api(ValueApi.class).voidTransaction(command),
                    done.mirrored()));
        });
    }
}
