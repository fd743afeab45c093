package org.counterfoil.server.catalog;

import jakarta.persistence.Entity;

import org.counterfoil.common.catalog.ProductView;
import org.counterfoil.server.shared.tenant.Owned;

/** Something that is sold by code. */
@Entity
class Product extends Owned {

    private String code;
    private String barcode;
    private String name;
    private String unit;
    private long price;
    private boolean withdrawn;
    private boolean everywhere;

    protected Product() {}

    Product(NewProduct product) {
        code = product.code();
        barcode = product.barcode();
        name = product.name();
        unit = product.unit();
        price = product.price();
        everywhere = product.stores().isEmpty();
    }

    void withdraw() {
        withdrawn = true;
    }

    ProductView view() {
        return new ProductView(code, name, unit, price);
    }
}
