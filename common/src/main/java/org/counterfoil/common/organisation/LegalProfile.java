package org.counterfoil.common.organisation;

import org.counterfoil.common.shared.CurrencyUnit;

/** Which law a merchant's prepaid cards are held to. */
public enum LegalProfile {
    /** None that the product knows: the merchant's own limits are all there are. */
    NONE {
        @Override
        public long cardLimit(CurrencyUnit currency) {
            return currency.most();
        }

        @Override
        public boolean isOf(String code) {
            return true;
        }
    },
    /** China's measures for single-purpose prepaid cards: a registered card holds 5,000.00 yuan at most. */
    CN {
        @Override
        public long cardLimit(CurrencyUnit currency) {
            return currency.major(5_000);
        }

        @Override
        public boolean isOf(String code) {
            return code.equals("CNY");
        }
    };

    /** The most money that one card may hold, minor units of a currency that the law is of. */
    public abstract long cardLimit(CurrencyUnit currency);

    /** Whether its limits are of this currency (ISO 4217), or of any. */
    public abstract boolean isOf(String code);
}
