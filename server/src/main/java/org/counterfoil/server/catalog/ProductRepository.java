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

    /** By code or barcode; where one product's barcode is another's code, the code counts. */
    @Query("select p from Product p where (p.code = :code or p.barcode = :code) and" + SOLD
            + "order by case when p.code = :code then 0 else 1 end, p.id")
    List<Product> findSold(String code, long store, Limit limit);

    @Query("select p from Product p where p.code in :codes and" + SOLD)
    List<Product> findSold(Collection<String> codes, long store);

    @Query("select p from Product p where (lower(p.name) like :pattern escape '!' or lower(p.code) like :pattern"
            + " escape '!') and" + SOLD + "order by p.code")
    List<Product> search(String pattern, long store, Limit limit);
}
