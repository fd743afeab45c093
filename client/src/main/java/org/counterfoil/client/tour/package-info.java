/**
 * The tour: drives the ordinary client by its keys through a cashier's day and keeps pictures of what it shows.
 *
 * <p>Door: {@link org.counterfoil.client.tour.Hands}.
 */
package org.counterfoil.client.tour;
