/**
 * Special days, notes and tags of a member, and what the member has agreed to: parts of the drawer of a member.
 *
 * <p>Door: {@link org.counterfoil.client.member.noted.NotedPart},
 * {@link org.counterfoil.client.member.noted.ConsentPart}.
 */
package org.counterfoil.client.member.noted;
