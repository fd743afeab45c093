package org.counterfoil.client.violators;

import org.counterfoil.common.staff.SessionApi;

/** Holds a door of the server, which no view may. */
public record PlainView(SessionApi sessions) {}
