package org.counterfoil.server.catalog;

import jakarta.persistence.Entity;

import org.counterfoil.server.shared.tenant.Owned;

/** That a store sells a product which not every store sells. */
@Entity
class ProductStore extends Owned {

    private long productId;
    private long storeId;

    protected ProductStore() {}

    ProductStore(long productId, long storeId) {
        this.productId = productId;
        this.storeId = storeId;
    }
}
