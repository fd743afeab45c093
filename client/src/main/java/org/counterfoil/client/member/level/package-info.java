/**
 * The levels that members reach, what would come of another rule, and who changed level when.
 *
 * <p>Door: {@link org.counterfoil.client.member.level.LevelsRoute},
 * {@link org.counterfoil.client.member.level.LevelsScreen},
 * {@link org.counterfoil.client.member.level.LevelChangesRoute},
 * {@link org.counterfoil.client.member.level.LevelChangesScreen}.
 */
package org.counterfoil.client.member.level;
