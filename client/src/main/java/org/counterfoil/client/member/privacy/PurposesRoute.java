package org.counterfoil.client.member.privacy;

import org.counterfoil.client.shared.screen.Route;

/** To what members are asked to agree to. */
public record PurposesRoute() implements Route {}
