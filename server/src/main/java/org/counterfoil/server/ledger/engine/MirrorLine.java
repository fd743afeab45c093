package org.counterfoil.server.ledger.engine;

import java.util.List;

import org.counterfoil.server.ledger.AccountKey;

/** One movement of a mirror, with the lots it goes back into or comes out of. */
record MirrorLine(AccountKey account, long amount, List<Scratch.LotPart> lots) {}
