package org.counterfoil.violators.value;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** A repository that asks the database past Hibernate. */
public interface PriceRepository extends Repository<Price, Long> {

    Price findById(long id);

    @NativeQuery("select count(*) from price")
    long countOfEverybody();
}
