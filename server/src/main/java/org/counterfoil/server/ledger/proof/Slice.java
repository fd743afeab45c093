package org.counterfoil.server.ledger.proof;

/** A range of ids, both ends included; all slices of a table together hold every id there could be. */
record Slice(long from, long to) {

    /** Everything. */
    static final Slice ALL = new Slice(Long.MIN_VALUE, Long.MAX_VALUE);
}
