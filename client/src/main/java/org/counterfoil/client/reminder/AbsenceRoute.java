package org.counterfoil.client.reminder;

import org.counterfoil.client.shared.screen.Route;

/** To the figures of members who have been absent. */
public record AbsenceRoute() implements Route {}
