package org.counterfoil.violators.staff;

import org.counterfoil.violators.value.Price;
import org.counterfoil.violators.value.PriceRepository;
import org.springframework.beans.factory.annotation.Autowired;

/** An endpoint that uses a higher feature's repository, which it has injected into a field. */
class ReachesUpEndpoint {

    @Autowired
    private PriceRepository prices;

    Price any() {
        return prices.findById(1L);
    }
}
