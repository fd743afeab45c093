/** Picking a product for a sale by code or name. */
package org.counterfoil.client.till.products;
