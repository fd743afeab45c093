package org.counterfoil.common.shared.imports;

/** Asks that the rows of a checked file be carried out. */
public record CarryOutImport(ImportMode mode) {}
