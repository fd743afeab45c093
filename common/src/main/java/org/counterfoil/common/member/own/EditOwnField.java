package org.counterfoil.common.member.own;

/**
 * What a field is to be from now on.
 *
 * @param version of the field that was looked at
 */
public record EditOwnField(int version, OwnFieldProfile profile) {}
