/**
 * Merchants, their stores and terminals.
 *
 * <p>Doors: {@link org.counterfoil.server.organisation.Places} reads.
 * {@link org.counterfoil.server.organisation.Founding} adds.
 * {@link org.counterfoil.server.organisation.Closing} closes and opens.
 * {@link org.counterfoil.server.organisation.MerchantDirectory} knows whose a terminal is.
 * To the ledger it says which day it is for each merchant.
 */
@ApplicationModule(allowedDependencies = {"shared", "ledger"})
package org.counterfoil.server.organisation;

import org.springframework.modulith.ApplicationModule;
