package org.counterfoil.trials.crash.load;

/** What somebody may rely on once a request is answered, beyond the words of the answer. */
public sealed interface Promise {

    /** What a void can take back. */
    sealed interface Reversible extends Promise {

        /** Its mirror. */
        Reversible back();
    }

    /**
     * A card holds more, or less.
     *
     * @param money  minor units
     * @param points smallest unit
     */
    record Moved(String card, long money, long points) implements Reversible {

        @Override
        public Moved back() {
            return new Moved(card, -money, -points);
        }
    }

    /** A coupon is used up, or can be used again. */
    record Coupon(String code, boolean used) implements Reversible {

        @Override
        public Coupon back() {
            return new Coupon(code, !used);
        }
    }

    /** A card is its holder's to use, or is lost. */
    record Usable(String card, boolean usable) implements Promise {}

    /** The password that a cashier signs in with. */
    record Password(String cashier, String password) implements Promise {}

    /** A receipt was printed again: the next copy has a higher number. */
    record Printed(String number, int copy) implements Promise {}
}
