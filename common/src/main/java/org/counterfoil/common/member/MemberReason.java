package org.counterfoil.common.member;

/**
 * Why something is done to a member.
 *
 * @param remark at most 400 characters; may be empty
 */
public record MemberReason(String remark) {}
