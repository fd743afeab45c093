package org.counterfoil.common.member;

/**
 * What a level is to be from now on.
 *
 * @param version of the details that were looked at
 */
public record EditLevel(int version, LevelProfile profile) {}
