package org.counterfoil.common.staff;

/**
 * What became of an employee who was deleted.
 *
 * @param forGood nothing is left, for there was no trace in the books; else the name stays where it stands
 */
public record Deletion(boolean forGood) {}
