/**
 * Merchants, their stores and terminals.
 *
 * <p>Doors: {@link org.counterfoil.server.organisation.Places} reads.
 * {@link org.counterfoil.server.organisation.Founding} adds.
 * {@link org.counterfoil.server.organisation.Closing} closes and opens.
 * {@link org.counterfoil.server.organisation.MerchantDirectory} knows whose a terminal is.
 * {@link org.counterfoil.server.organisation.StoreQuotas} knows whose quotas may be adjusted.
 * Remote: {@link org.counterfoil.common.organisation.StoreApi},
 * {@link org.counterfoil.common.organisation.TerminalApi}.
 * Ports for features above: {@link org.counterfoil.server.organisation.FirstManager} hires and dismisses a store's
 * people, {@link org.counterfoil.server.organisation.QuotaAdjusting} posts what moves between quotas.
 * To the ledger it says which day it is for each merchant.
 */
@ApplicationModule(allowedDependencies = {"shared", "ledger"})
package org.counterfoil.server.organisation;

import org.springframework.modulith.ApplicationModule;
