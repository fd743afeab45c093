package org.counterfoil.trials.model;

/** The accounts of a member whose value lies in lots. */
enum Pot {
    PRINCIPAL("P"),
    BONUS("B"),
    POINTS("X"),
    COUNTS("N");

    private final String letter;

    Pot(String letter) {
        this.letter = letter;
    }

    /** The name of the account in the model. */
    String of(int member) {
        return letter + member;
    }
}
