package org.counterfoil.common.organisation;

/**
 * One store with all that is known of it.
 *
 * @param version   to be sent back with an edit
 * @param terminals how many it has, closed ones included
 */
public record StoreDetails(StoreRow store, int version, int terminals) {}
