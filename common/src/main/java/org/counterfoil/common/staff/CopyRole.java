package org.counterfoil.common.staff;

/**
 * A role like another one.
 *
 * @param name 1 to 60 characters, no other role's
 */
public record CopyRole(String name) {}
