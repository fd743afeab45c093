package org.counterfoil.common.staff;

import java.time.Instant;

/** An open session as a manager sees it. */
public record SessionView(long id, Operator operator, String terminal, Instant signedInAt, Instant lastSeenAt) {}
