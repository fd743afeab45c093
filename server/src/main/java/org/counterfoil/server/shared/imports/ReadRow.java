package org.counterfoil.server.shared.imports;

import java.util.Optional;

import org.counterfoil.common.shared.Refusal;

/** A row as the columns understand it, or why one of them does not. */
record ReadRow(RowValues values, Optional<Refusal> refusal) {}
