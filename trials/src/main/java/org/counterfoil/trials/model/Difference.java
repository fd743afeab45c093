package org.counterfoil.trials.model;

/**
 * Where ledger and reference do not agree.
 *
 * @param step after which it was seen
 */
record Difference(Step step, String ledger, String reference) {}
