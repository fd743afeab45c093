package org.counterfoil.common.organisation;

/** What a store shall be; {@code version} is the one that the editor saw. */
public record EditStore(long store, int version, StoreProfile profile) {}
