/**
 * Products: what a desk sells by code.
 *
 * <p>Door: {@link org.counterfoil.common.catalog.CatalogApi}.
 */
package org.counterfoil.common.catalog;
