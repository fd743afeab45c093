package org.counterfoil.common.member;

/**
 * A member leaves for good.
 *
 * @param leave  whether what the member still owns or owes stays in the books as it is, where nobody gets at it any
 *               more
 * @param remark why; 200 characters at most
 */
public record CancelMember(boolean leave, String remark) {}
