package org.counterfoil.trials.crash.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.counterfoil.trials.house.TrialHouse;

/** Those who come to the desks, all to all of them; cards that are lost stay away until they are found. */
final class Customers {

    private static final int STANDARD = 100;
    private static final int GOLD = 90;

    private final List<Customer> present = new ArrayList<>();
    private final List<Customer> lost = new ArrayList<>();
    private final List<String> blanks;
    private final int fewest;

    Customers(TrialHouse house) {
        for (var place = 0; place < house.cards().size(); place++) {
            var pin = TrialHouse.hasPin(place) ? Optional.of(TrialHouse.PIN) : Optional.<String>empty();
            present.add(new Customer(house.cards().get(place), pin, place % 2 == 0 ? STANDARD : GOLD));
        }
        fewest = present.size() / 2;
        blanks = new ArrayList<>(house.blanks());
    }

    /** Somebody. */
    synchronized Customer any(Random random) {
        return present.get(random.nextInt(present.size()));
    }

    /** A card that nobody has yet, and nobody else gets. */
    synchronized Optional<String> blank() {
        return blanks.isEmpty() ? Optional.empty() : Optional.of(blanks.removeLast());
    }

    /** Somebody new, at the standard level and without a PIN. */
    synchronized void welcome(String card) {
        present.add(new Customer(card, Optional.empty(), STANDARD));
    }

    /** Somebody who does not come any more, while enough others do. */
    synchronized Optional<Customer> lose(Random random) {
        return present.size() <= fewest
                ? Optional.empty()
                : Optional.of(present.remove(random.nextInt(present.size())));
    }

    /** The card is known to be lost. */
    synchronized void reported(Customer customer) {
        lost.add(customer);
    }

    /** Somebody whose card turned up. */
    synchronized Optional<Customer> find(Random random) {
        return lost.isEmpty() ? Optional.empty() : Optional.of(lost.remove(random.nextInt(lost.size())));
    }

    /** Comes again. */
    synchronized void back(Customer customer) {
        present.add(customer);
    }
}
