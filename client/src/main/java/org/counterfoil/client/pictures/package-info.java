/**
 * Pictures of every screen in every language and theme, and the check that nothing in them is cut off.
 *
 * <p>Door: {@link org.counterfoil.client.pictures.ScreenshotsMain} as a command,
 * {@link org.counterfoil.client.pictures.AllPictures} for the list to which every feature adds its
 * {@link org.counterfoil.client.pictures.PictureBook}.
 */
package org.counterfoil.client.pictures;
