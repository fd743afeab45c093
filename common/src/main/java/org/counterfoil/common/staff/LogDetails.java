package org.counterfoil.common.staff;

/**
 * A line with what was changed.
 *
 * @param before {@code field=value} pairs, or words; empty where there was nothing
 * @param after  likewise
 */
public record LogDetails(LogRow line, String before, String after) {}
