package org.counterfoil.server.marketing;

import java.util.Optional;
import java.util.UUID;

/**
 * Coupons to be issued.
 *
 * @param request made and kept by who asks: the same request issues once, however often it comes
 * @param batch   the batch's code
 * @param count   1 to 500
 * @param member  the id of the one member who may use them; empty: whoever has one in hand
 */
public record CouponIssue(UUID request, String batch, int count, Optional<Long> member) {}
