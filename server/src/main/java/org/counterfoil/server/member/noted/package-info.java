/**
 * Special days, notes and tags of members.
 *
 * <p>Door within the feature: {@link org.counterfoil.server.member.noted.MemberTags}.
 */
package org.counterfoil.server.member.noted;
