/**
 * Photos of members: what is taken as one, and how large it is kept.
 * {@link org.counterfoil.common.member.photo.PhotoReader} makes a photo of a picture that somebody chose.
 *
 * <p>Door: {@link org.counterfoil.common.member.MemberPhotoApi}.
 */
package org.counterfoil.common.member.photo;
