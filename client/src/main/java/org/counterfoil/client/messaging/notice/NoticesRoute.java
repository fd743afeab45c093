package org.counterfoil.client.messaging.notice;

import org.counterfoil.client.shared.screen.Route;

/** To headquarters' notices. */
public record NoticesRoute() implements Route {}
