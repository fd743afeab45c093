package org.counterfoil.client.member.own;

import org.counterfoil.client.shared.screen.Route;

/** To the fields that the merchant defines. */
public record OwnFieldsRoute() implements Route {}
