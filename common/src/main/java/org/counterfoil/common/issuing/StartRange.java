package org.counterfoil.common.issuing;

import java.util.UUID;

/**
 * A plan is to be carried out.
 *
 * @param request made and kept by the client before it sends: the same one is done once
 * @param count   how many cards the preview showed
 * @param seen    what they came to
 */
public record StartRange(UUID request, RangePlan plan, int count, RangePreview.Sums seen) {}
