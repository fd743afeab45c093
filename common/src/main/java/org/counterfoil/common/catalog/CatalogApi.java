package org.counterfoil.common.catalog;

import java.util.List;

import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Reading the products that the caller's store sells. */
@HttpExchange("/api/products")
public interface CatalogApi {

    /**
     * The product of a code or barcode.
     *
     * <p>Refuses: product-unknown.
     */
    @Needs(Permission.PRODUCTS)
    @GetExchange("/{code}")
    ProductView product(@PathVariable String code);

    /** Up to 50 products whose code or name contains the text; the first 50 by code for an empty text. */
    @Needs(Permission.PRODUCTS)
    @GetExchange
    List<ProductView> search(@RequestParam(defaultValue = "") String text);
}
