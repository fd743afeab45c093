/**
 * The merchants that a platform runs: what they may use and until when, their first administrator, their quotas. For
 * the platform's own people alone.
 *
 * <p>Door: {@link org.counterfoil.client.organisation.merchant.MerchantsRoute},
 * {@link org.counterfoil.client.organisation.merchant.MerchantsScreen}, and likewise for registrations and codes;
 * {@link org.counterfoil.client.organisation.merchant.RegisterForm} is filled in by a newcomer.
 */
package org.counterfoil.client.organisation.merchant;
