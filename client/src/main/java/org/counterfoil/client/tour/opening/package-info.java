/**
 * The opening of a house: from a server that knows nobody to the first sale of a new merchant, by keys on the ordinary
 * client, once in each language.
 *
 * <p>Door: {@link org.counterfoil.client.tour.opening.OpeningMain}.
 */
package org.counterfoil.client.tour.opening;
