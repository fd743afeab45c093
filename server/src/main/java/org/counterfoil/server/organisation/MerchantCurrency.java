package org.counterfoil.server.organisation;

import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.server.shared.parameter.HouseCurrency;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;

/** Tells the money of the merchant of the scope. */
@Component
class MerchantCurrency implements HouseCurrency {

    private final MerchantRepository merchants;

    MerchantCurrency(MerchantRepository merchants) {
        this.merchants = merchants;
    }

    @Override
    public CurrencyUnit current() {
        return Standings.current().map(Standing::terms)
                .orElseGet(() -> merchants.findById(MerchantScope.current()).orElseThrow().terms()).currency();
    }
}
