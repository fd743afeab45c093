/**
 * The ledger against a reference so simple that one can see it is right: {@code ./counterfoil model-test}. A script is
 * made up from a seed, posted to the ledger, and told to the reference in the order in which the ledger did it; every
 * answer, balance and lot must be the same. Door: {@code ModelTestMain}.
 */
package org.counterfoil.trials.model;
