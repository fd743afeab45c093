/** Picking a product at the desk: {@link org.counterfoil.client.catalog.ProductPickerViewModel} and its panel. */
package org.counterfoil.client.catalog;
