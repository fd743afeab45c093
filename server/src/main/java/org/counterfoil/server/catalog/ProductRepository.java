package org.counterfoil.server.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Products of the merchant. */
interface ProductRepository extends Repository<Product, Long> {

    /** What a store sells now. */
    String SOLD = " p.withdrawn = false and (p.everywhere = true or exists (select s.id from ProductStore s"
            + " where s.productId = p.id and s.storeId = :store)) ";

    Product save(Product product);

    Optional<Product> findByCode(String code);

    @Query("select p from Product p where p.code in :codes and" + SOLD)
    List<Product> findSold(Collection<String> codes, long store);

    @Query("select p from Product p where (lower(p.name) like :pattern escape '!' or lower(p.code) like :pattern"
            + " escape '!') and" + SOLD + "order by p.code")
    List<Product> search(String pattern, long store, Limit limit);
}
