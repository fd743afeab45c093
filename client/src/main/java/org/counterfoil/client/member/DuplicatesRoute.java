package org.counterfoil.client.member;

import org.counterfoil.client.shared.screen.Route;

/** To the list of members who may be the same person. */
public record DuplicatesRoute() implements Route {}
