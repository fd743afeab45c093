package org.counterfoil.client.member;

import org.counterfoil.client.shared.screen.Route;

/** To the list of members. */
public record MembersRoute() implements Route {}
