/**
 * Writing numbers onto chips and stripes, one card after another, by the keyboard.
 *
 * <p>Door: {@link org.counterfoil.client.card.writing.WritingRoute},
 * {@link org.counterfoil.client.card.writing.WritingScreen}.
 */
package org.counterfoil.client.card.writing;
