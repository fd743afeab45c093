package org.counterfoil.common.member;

/**
 * What a change by hand came to.
 *
 * @param changed   members whose level is another one now
 * @param unchanged members who had it before
 */
public record ChangedLevels(int changed, int unchanged) {}
