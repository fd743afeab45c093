package org.counterfoil.trials.crash.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The latest transactions that could be voided. */
final class Recent {

    private static final int MOST = 200;

    private final List<Done> latest = new ArrayList<>();

    /** A transaction and whose card takes it back. */
    record Done(Customer holder, Answer answer) {

        Promise[] mirrored() {
            return answer.promises().stream().map(Promise.Reversible.class::cast).map(Promise.Reversible::back)
                    .toArray(Promise[]::new);
        }
    }

    synchronized void add(Done done) {
        if (latest.size() == MOST) {
            latest.removeFirst();
        }
        latest.add(done);
    }

    /** One of them. */
    synchronized Optional<Done> any(Random random) {
        return latest.isEmpty() ? Optional.empty() : Optional.of(latest.get(random.nextInt(latest.size())));
    }

    /** One of them, which nobody else gets. */
    synchronized Optional<Done> takeAny(Random random) {
        return latest.isEmpty() ? Optional.empty() : Optional.of(latest.remove(random.nextInt(latest.size())));
    }
}
