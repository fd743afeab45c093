/**
 * Taking photos of members: from a file, or by the program of a camera, and looking at them.
 *
 * <p>Door: {@link org.counterfoil.client.member.photo.PhotoPane} over a screen,
 * {@link org.counterfoil.client.member.photo.PhotoBox} within one. Port:
 * {@link org.counterfoil.client.member.photo.PhotoSource} of where photos come from.
 */
package org.counterfoil.client.member.photo;
