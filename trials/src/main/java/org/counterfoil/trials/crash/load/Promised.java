package org.counterfoil.trials.crash.load;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A model too simple to be wrong of what must hold when every answer that was given is true. What several desks do to
 * one thing adds up in any order, since answers are not written down in the order of the commits; a card's state and a
 * password are changed by one desk after the other.
 */
public final class Promised {

    private final Map<String, Purse> purses = new ConcurrentHashMap<>();
    private final Map<String, Integer> couponUses = new ConcurrentHashMap<>();
    private final Map<String, Boolean> usable = new ConcurrentHashMap<>();
    private final Map<String, String> passwords = new ConcurrentHashMap<>();
    private final Map<String, Integer> copies = new ConcurrentHashMap<>();

    /** What a card holds, in minor units and smallest units of points. */
    public record Purse(long money, long points) {

        static final Purse EMPTY = new Purse(0, 0);

        Purse with(Promise.Moved moved) {
            return new Purse(money + moved.money(), points + moved.points());
        }
    }

    void add(Promise promise) {
        switch (promise) {
            case Promise.Moved moved -> purses.merge(moved.card(), Purse.EMPTY.with(moved),
                    (purse, _) -> purse.with(moved));
            case Promise.Coupon(var code, var used) -> couponUses.merge(code, used ? 1 : -1, Integer::sum);
            case Promise.Usable(var card, var is) -> usable.put(card, is);
            case Promise.Password(var cashier, var password) -> passwords.put(cashier, password);
            case Promise.Printed(var number, var copy) -> copies.merge(number, copy, Math::max);
        }
    }

    /** By card. */
    public Map<String, Purse> purses() {
        return new TreeMap<>(purses);
    }

    /** How often a coupon was used and not given back, by its code: 0 or 1. */
    public Map<String, Integer> couponUses() {
        return new TreeMap<>(couponUses);
    }

    /** Whether a card is in use or lost, by its number. */
    public Map<String, Boolean> usable() {
        return new TreeMap<>(usable);
    }

    /** The password of a cashier, by staff number. */
    public Map<String, String> passwords() {
        return new TreeMap<>(passwords);
    }

    /** The highest copy that was printed of a transaction, by its number. */
    public Map<String, Integer> copies() {
        return new TreeMap<>(copies);
    }
}
