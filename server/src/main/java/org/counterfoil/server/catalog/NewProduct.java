package org.counterfoil.server.catalog;

import java.util.Set;

/**
 * A product to be added.
 *
 * @param barcode empty where it has none
 * @param price   minor units of one unit, above zero
 * @param stores  the ids of the stores that sell it; empty: all of them
 */
public record NewProduct(String code, String barcode, String name, String unit, long price, Set<Long> stores) {

    public NewProduct {
        stores = Set.copyOf(stores);
    }
}
