/**
 * Activating one card for somebody new: the card, what is paid in, and the full profile on one screen.
 *
 * <p>Door: {@link org.counterfoil.client.member.activation.ActivationRoute},
 * {@link org.counterfoil.client.member.activation.ActivationScreen}.
 */
package org.counterfoil.client.member.activation;
