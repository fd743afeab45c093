/**
 * Products: what a desk sells by code.
 *
 * <p>Door: {@link org.counterfoil.server.catalog.Products}; remote: {@link org.counterfoil.common.catalog.CatalogApi}.
 */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "organisation", "staff", "member", "card"})
package org.counterfoil.server.catalog;

import org.springframework.modulith.ApplicationModule;
