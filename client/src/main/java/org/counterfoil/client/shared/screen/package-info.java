/**
 * What a shell shows: screens, and the routes that lead to them. A feature offers its screens by adding openers to
 * {@link org.counterfoil.client.shared.screen.Routes}; a shell knows routes, and never a feature's classes.
 *
 * <p>Door: {@link org.counterfoil.client.shared.screen.Screen},
 * {@link org.counterfoil.client.shared.screen.DeskScreen}, {@link org.counterfoil.client.shared.screen.Routes}.
 */
package org.counterfoil.client.shared.screen;
