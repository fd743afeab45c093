/**
 * Team cards: a list of teams, each one's cards from the right, and what can be done with them.
 *
 * <p>Door: {@link org.counterfoil.client.member.team.TeamsRoute},
 * {@link org.counterfoil.client.member.team.TeamsScreen}.
 */
package org.counterfoil.client.member.team;
