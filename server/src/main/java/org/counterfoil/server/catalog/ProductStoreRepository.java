package org.counterfoil.server.catalog;

import org.springframework.data.repository.Repository;

/** Where the merchant's products are sold. */
interface ProductStoreRepository extends Repository<ProductStore, Long> {

    ProductStore save(ProductStore place);
}
