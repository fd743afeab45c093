package org.counterfoil.common.staff;

/**
 * A code is on its way, if anybody here has the number: which of both is not told.
 *
 * @param againSeconds after how long another one may be asked for
 * @param goodSeconds  how long the code is good
 */
public record CodeSent(int againSeconds, int goodSeconds) {}
