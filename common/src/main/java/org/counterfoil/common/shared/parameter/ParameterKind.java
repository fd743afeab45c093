package org.counterfoil.common.shared.parameter;

/** What a parameter takes. Values are texts in one canonical form each; both ends of a range are within. */
public sealed interface ParameterKind {

    /** An amount; canonical are minor units in digits. */
    record Money(long least, long most) implements Ranged {}

    /** Points; canonical are digits. */
    record Points(long least, long most) implements Ranged {}

    /** An hour of the day, in the merchant's own time zone; canonical are digits. */
    record Hour(long least, long most) implements Ranged {}

    /** So many months; canonical are digits. */
    record Months(long least, long most) implements Ranged {}

    /**
     * IP addresses, and networks as {@code 10.1.0.0/16}; canonical is one behind the other with a comma and no space.
     * Empty means every address.
     */
    record Addresses(int most) implements ParameterKind {}

    /** Words on one line, without space around them; empty means none. */
    record Text(int most) implements ParameterKind {}

    /** Yes or no; canonical are {@link #ON} and {@link #OFF}. */
    record Switch() implements ParameterKind {

        public static final String ON = "yes";
        public static final String OFF = "no";
    }

    /** A whole number between two others. */
    sealed interface Ranged extends ParameterKind {

        long least();

        long most();
    }
}
