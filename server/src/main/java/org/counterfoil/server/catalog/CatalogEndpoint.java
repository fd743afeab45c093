package org.counterfoil.server.catalog;

import java.util.List;

import org.counterfoil.common.catalog.CatalogApi;
import org.counterfoil.common.catalog.ProductView;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to products, as the caller's store sells them. */
@RestController
class CatalogEndpoint implements CatalogApi {

    private final Products products;
    private final CurrentCaller caller;

    CatalogEndpoint(Products products, CurrentCaller caller) {
        this.products = products;
        this.caller = caller;
    }

    @Override
    public ProductView product(String code) {
        return products.sold(code, caller.get().store());
    }

    @Override
    public List<ProductView> search(String text) {
        return products.search(text, caller.get().store());
    }
}
