/**
 * What is noted of a member piece by piece: special days, notes and tags.
 *
 * <p>Door: {@link org.counterfoil.common.member.MemberNotesApi}.
 */
package org.counterfoil.common.member.noted;
