package org.counterfoil.client.staff.role;

import org.counterfoil.client.shared.screen.Route;

/** To the list of roles. */
public record RolesRoute() implements Route {}
