package org.counterfoil.server.shared.imports;

/**
 * What a row added.
 *
 * @param version as it was when it was added
 */
public record AddedRow(long id, int version) {}
