package org.counterfoil.server.testing;

/** A card of a test, with its member. */
public record TestCard(long id, String number, long member, String memberNumber, String phone) {}
