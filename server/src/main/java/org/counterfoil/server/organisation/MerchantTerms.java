package org.counterfoil.server.organisation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Language;

/**
 * What a merchant is and has laid down.
 *
 * @param code           four digits
 * @param licenceExpires the last day on which its people may work
 * @param currency       its money, with the digits that it was added with
 * @param pinKinds       transactions for which a card with a PIN asks for it
 * @param cardLimit      the most money that one card may hold, minor units
 * @param saleLimit      the most money that one transaction may move, minor units
 */
public record MerchantTerms(String code, String name, Optional<LocalDate> licenceExpires, Language language,
        CurrencyUnit currency, ZoneId zone, String hotline, Set<TransactionKind> pinKinds, long cardLimit,
        long saleLimit) {

    /** Needed for what takes value or shows it, unless the merchant lays down otherwise. */
    private static final Set<TransactionKind> USUAL_PINS = Set.of(TransactionKind.SPEND, TransactionKind.POINTS_SPEND,
            TransactionKind.COUNT_USE, TransactionKind.TRANSFER, TransactionKind.CASH_OUT, TransactionKind.VOID,
            TransactionKind.BALANCE_QUERY);

    public MerchantTerms {
        pinKinds = Set.copyOf(pinKinds);
    }

    /** A merchant with the usual terms: yuan, Shanghai time, Chinese, a PIN wherever value is taken or shown. */
    public static MerchantTerms usual(String code, String name) {
        var yuan = CurrencyUnit.of("CNY");
        return new MerchantTerms(code, name, Optional.empty(), Language.ZH_CN, yuan, ZoneId.of("Asia/Shanghai"), "",
                USUAL_PINS, yuan.most(), yuan.most());
    }

    /** The same with another language and time zone. */
    public MerchantTerms in(Language other, ZoneId otherZone) {
        return new MerchantTerms(code, name, licenceExpires, other, currency, otherZone, hotline, pinKinds, cardLimit,
                saleLimit);
    }

    /** The same with another currency, and no limits but its own. */
    public MerchantTerms withCurrency(CurrencyUnit other) {
        return new MerchantTerms(code, name, licenceExpires, language, other, zone, hotline, pinKinds, other.most(),
                other.most());
    }

    /** The same with other PIN rules. */
    public MerchantTerms withPinKinds(Set<TransactionKind> kinds) {
        return new MerchantTerms(code, name, licenceExpires, language, currency, zone, hotline, kinds, cardLimit,
                saleLimit);
    }

    /** The same with another telephone number on receipts. */
    public MerchantTerms withHotline(String number) {
        return new MerchantTerms(code, name, licenceExpires, language, currency, zone, number, pinKinds, cardLimit,
                saleLimit);
    }

    /** The same with a last day of its licence. */
    public MerchantTerms withLicenceUntil(LocalDate lastDay) {
        return new MerchantTerms(code, name, Optional.of(lastDay), language, currency, zone, hotline, pinKinds,
                cardLimit, saleLimit);
    }

    /** The same with other limits, minor units. */
    public MerchantTerms withLimits(long card, long sale) {
        return new MerchantTerms(code, name, licenceExpires, language, currency, zone, hotline, pinKinds, card, sale);
    }
}
