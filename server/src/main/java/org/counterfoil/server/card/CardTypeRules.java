package org.counterfoil.server.card;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.card.CardColours;
import org.counterfoil.common.card.CardTypeProfile;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.stereotype.Component;

/** What every change of a card type is held against. */
@Component
class CardTypeRules {

    static final String MODULE = "card";

    /** In minor units; far above what a card is ever sold for. */
    private static final long MOST_MONEY = 1_000_000_000_000L;

    private final CardTypeRepository types;
    private final CardTypes levels;
    private final MerchantSql sql;

    CardTypeRules(CardTypeRepository types, CardTypes levels, MerchantSql sql) {
        this.types = types;
        this.levels = levels;
        this.sql = sql;
    }

    /**
     * The profile as it is kept.
     *
     * <p>Refuses: field-missing, field-too-long, level-unknown, card-type-unfit, card-type-name-taken (by another than
     * the own).
     */
    CardTypeProfile of(CardTypeProfile typed, Optional<CardType> own) {
        var name = Entered.needed("name", typed.name(), CardTypeProfile.NAME);
        typed.validMonths().ifPresent(months -> fit(months >= 1 && months <= CardTypeProfile.MOST_MONTHS,
                "validMonths"));
        var profile = new CardTypeProfile(name, typed.kind(), typed.registered(), levels.level(typed.level()),
                typed.validMonths(), money("deposit", typed.deposit()),
                money("replacementFee", typed.replacementFee()), money("faceValue", typed.faceValue()),
                typed.offline(), new CardColours(colour("ground", typed.colours().ground()),
                        colour("ink", typed.colours().ink())));
        var ownId = own.map(CardType::id);
        if (types.findByName(name).filter(other -> !Optional.of(other.id()).equals(ownId)).isPresent()) {
            throw Refusal.of(RefusalCode.CARD_TYPE_NAME_TAKEN, "field", "name").with("name", name).thrown();
        }
        return profile;
    }

    /** Refuses: card-type-used, where a card or a batch has it. */
    void demandUnused(long type) {
        var used = sql.sql("""
                select exists (select 1 from card c where c.merchant_id = :merchant and c.type_id = :type)
                    or exists (select 1 from card_batch b where b.merchant_id = :merchant and b.type_id = :type)""")
                .param("type", type).query(Boolean.class).single();
        if (used) {
            throw Refusal.of(RefusalCode.CARD_TYPE_USED).thrown();
        }
    }

    /** For the operator log. */
    static Map<String, Object> fields(CardTypeProfile profile) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", profile.name());
        fields.put("kind", profile.kind());
        fields.put("registered", profile.registered());
        fields.put("level", profile.level());
        fields.put("validMonths", profile.validMonths().map(String::valueOf).orElse("permanent"));
        fields.put("deposit", profile.deposit());
        fields.put("replacementFee", profile.replacementFee());
        fields.put("faceValue", profile.faceValue());
        fields.put("offline", profile.offline());
        fields.put("ground", profile.colours().ground());
        fields.put("ink", profile.colours().ink());
        return fields;
    }

    private static long money(String field, long minor) {
        fit(minor >= 0 && minor <= MOST_MONEY, field);
        return minor;
    }

    private static String colour(String field, String typed) {
        var colour = typed.strip().toLowerCase(Locale.ROOT);
        fit(CardColours.fits(colour), field);
        return colour;
    }

    private static void fit(boolean fits, String field) {
        if (!fits) {
            throw Refusal.of(RefusalCode.CARD_TYPE_UNFIT, "field", field).thrown();
        }
    }
}
