package org.counterfoil.common.organisation;

import java.util.Optional;

import org.counterfoil.common.shared.Amount;

/** Which law a merchant's prepaid cards are held to. */
public enum LegalProfile {
    /** None that the product knows: the merchant's own limits are all there are. */
    NONE(Amount.MAX, Optional.empty()),
    /** China's measures for single-purpose prepaid cards: a registered card holds 5,000.00 yuan at most. */
    CN(5_000_00, Optional.of("CNY"));

    private final long cardLimit;
    private final Optional<String> currency;

    LegalProfile(long cardLimit, Optional<String> currency) {
        this.cardLimit = cardLimit;
        this.currency = currency;
    }

    /** The most money that one card may hold, minor units. */
    public long cardLimit() {
        return cardLimit;
    }

    /** Whether its limits are of this currency (ISO 4217), or of any. */
    public boolean isOf(String code) {
        return currency.map(code::equals).orElse(true);
    }
}
