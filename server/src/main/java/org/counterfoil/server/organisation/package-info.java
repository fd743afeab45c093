/**
 * Merchants, their stores and terminals.
 *
 * <p>Doors: {@link org.counterfoil.server.organisation.Places} reads.
 * {@link org.counterfoil.server.organisation.Founding} adds.
 * {@link org.counterfoil.server.organisation.Closing} closes and opens.
 * {@link org.counterfoil.server.organisation.MerchantDirectory} knows whose a terminal is.
 * {@link org.counterfoil.server.organisation.StoreQuotas} and {@link
 * org.counterfoil.server.organisation.MerchantQuotas} know whose quotas may be adjusted.
 * {@link org.counterfoil.server.organisation.TerminalProofs} knows the installations that terminals are tied to.
 * {@link org.counterfoil.server.organisation.PlatformFounding} makes the {@link
 * org.counterfoil.server.organisation.Platform} of a bare installation.
 * {@link org.counterfoil.server.organisation.Handhelds} knows the handheld ones that are in somebody's reach.
 * Remote: {@link org.counterfoil.common.organisation.StoreApi},
 * {@link org.counterfoil.common.organisation.TerminalApi}, {@link org.counterfoil.common.organisation.EnrolmentApi},
 * {@link org.counterfoil.common.organisation.MerchantApi}.
 * Ports for features above: {@link org.counterfoil.server.organisation.FirstManager} hires and dismisses a store's
 * people, {@link org.counterfoil.server.organisation.FirstAdministrator} hires a merchant's, {@link
 * org.counterfoil.server.organisation.QuotaAdjusting} and {@link
 * org.counterfoil.server.organisation.MerchantQuotaAdjusting} post what moves between quotas,
 * {@link org.counterfoil.server.organisation.TerminalSessions} ends who is signed in at a terminal,
 * {@link org.counterfoil.server.organisation.EnrolmentGuard} slows those who guess codes.
 * To the ledger it says which day it is for each merchant.
 */
@ApplicationModule(allowedDependencies = {"shared", "dispatch", "ledger"})
package org.counterfoil.server.organisation;

import org.springframework.modulith.ApplicationModule;
