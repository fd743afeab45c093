package org.counterfoil.client.till;

import org.counterfoil.client.shared.screen.Route;

/** To the sale, where a front desk begins. */
public record SaleRoute() implements Route {}
