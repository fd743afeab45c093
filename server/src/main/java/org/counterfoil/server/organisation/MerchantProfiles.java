package org.counterfoil.server.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

import org.counterfoil.common.organisation.MerchantProfile;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.text.Entered;

/** What was entered of merchants, in the form that is kept and told to the operator log. */
final class MerchantProfiles {

    private static final int NAME = 100;
    private static final int HOTLINE = 40;
    private static final int PRODUCT = 40;
    private static final String FIELD = "field";

    private MerchantProfiles() {}

    /** Four digits, and not the platform's. Refuses: field-missing, digits-wanted. */
    static String code(String typed) {
        return Entered.digits("code", Entered.needed("code", typed, NAME), "0001", "9999");
    }

    /** The money of an ISO 4217 code, with the digits that it has there. Refuses: currency-unknown. */
    static CurrencyUnit currency(String typed) {
        try {
            return CurrencyUnit.of(typed);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.of(RefusalCode.CURRENCY_UNKNOWN, FIELD, "currency").thrown();
        }
    }

    /** Refuses: field-missing, field-too-long, phone-malformed, currency-of-law. */
    static MerchantProfile of(MerchantProfile typed, CurrencyUnit currency) {
        if (!typed.law().isOf(currency.code())) {
            throw Refusal.of(RefusalCode.CURRENCY_OF_LAW, FIELD, "law").with("currency", currency.code()).thrown();
        }
        return new MerchantProfile(Entered.needed("name", typed.name(), NAME), typed.licenceExpires(), typed.language(),
                Entered.phone("hotline", typed.hotline(), HOTLINE), typed.law(), typed.features(),
                Entered.text("productName", typed.productName(), PRODUCT));
    }

    static Map<String, Object> fields(MerchantProfile profile) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", profile.name());
        fields.put("licenceExpires", profile.licenceExpires().map(Object::toString).orElse("never"));
        fields.put("language", profile.language());
        fields.put("hotline", profile.hotline());
        fields.put("law", profile.law());
        fields.put("features", new TreeSet<>(profile.features()));
        fields.put("productName", profile.productName());
        return fields;
    }
}
