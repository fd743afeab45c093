package org.counterfoil.server.value;

import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.server.shared.Caller;

/** One command as it came in: what for, under which key, from whom. */
public record Ask(String useCase, RequestKey key, Object command, Caller caller) {}
