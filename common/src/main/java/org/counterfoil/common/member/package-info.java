/**
 * Members, their levels and what they own.
 *
 * <p>Doors: {@link org.counterfoil.common.member.MemberApi}, {@link org.counterfoil.common.member.MemberPhotoApi},
 * {@link org.counterfoil.common.member.OwnFieldApi}, {@link org.counterfoil.common.member.MemberNotesApi},
 * {@link org.counterfoil.common.member.ConsentPurposeApi}, {@link org.counterfoil.common.member.PrivacyApi};
 * {@link org.counterfoil.common.member.MemberProfile} and {@link org.counterfoil.common.member.Balances} are what a
 * desk sees.
 */
package org.counterfoil.common.member;
