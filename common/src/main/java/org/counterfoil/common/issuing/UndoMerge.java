package org.counterfoil.common.issuing;

import org.counterfoil.common.ledger.RequestKey;

/**
 * A merge is taken back.
 *
 * @param merged id of the member who was closed by it
 * @param remark at most 200 characters
 */
public record UndoMerge(RequestKey request, long merged, String remark) {}
