package org.counterfoil.server.ledger.proof;

import java.util.List;

/**
 * Something that must not be, made by hand.
 *
 * @param proof the key of the proof that must see it
 * @param what  happened, in words
 */
record Corruption(String proof, String what, List<String> statements) {

    static Corruption of(String proof, String what, String... statements) {
        return new Corruption(proof, what, List.of(statements));
    }

    @Override
    public String toString() {
        return proof + ": " + what;
    }
}
