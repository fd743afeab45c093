package org.counterfoil.trials.crash.load;

import java.util.List;
import java.util.TreeMap;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.value.TransactionDetails;

/**
 * An answer that came.
 *
 * @param words    everything it says, on one line
 * @param numbers  of the transactions that it says were made
 * @param promises what holds from now on
 */
public record Answer(String words, List<String> numbers, List<Promise> promises) {

    private static final String REFUSED = "refused ";

    public Answer {
        words = words.replace('\n', ' ');
        numbers = List.copyOf(numbers);
        promises = List.copyOf(promises);
    }

    /** A transaction that was made. */
    static Answer done(TransactionDetails transaction, Promise... promises) {
        return new Answer(transaction.toString(), List.of(transaction.number()), List.of(promises));
    }

    /** Whether nothing happened. */
    boolean isRefusal() {
        return words.startsWith(REFUSED);
    }

    /** A refusal, which promises that nothing happened. */
    static Answer refused(Refusal refusal) {
        return new Answer(REFUSED + refusal.code() + " " + new TreeMap<>(refusal.arguments()), List.of(),
                List.of());
    }
}
