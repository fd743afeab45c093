package org.counterfoil.common.member;

/**
 * A level to be added.
 *
 * @param code letters, digits and hyphens, at most 20, no other level's
 */
public record AddLevel(String code, LevelProfile profile) {}
