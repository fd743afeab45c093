package org.counterfoil.common.staff;

/**
 * A role in a list.
 *
 * @param holders how many employees hold it that are not deleted; for a store, of its own
 */
public record RoleRow(long id, String name, RoleType type, int holders) {}
