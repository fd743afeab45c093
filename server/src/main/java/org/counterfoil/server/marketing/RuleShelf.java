package org.counterfoil.server.marketing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps terms and frozen rules. */
@Component
class RuleShelf {

    private final MerchantSql sql;
    private final JsonMapper json;
    private final Clock clock;

    RuleShelf(MerchantSql sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** As they are stored; empty where the merchant has laid down none. */
    Optional<String> terms() {
        return sql.sql("select terms from pricing_terms where merchant_id = :merchant").query(String.class).optional();
    }

    PricingTerms read(Optional<String> stored) {
        return stored.map(text -> json.readValue(text, PricingTerms.class)).orElse(PricingTerms.USUAL);
    }

    void put(PricingTerms terms) {
        var text = json.writeValueAsString(terms);
        var updated = sql.sql("update pricing_terms set terms = :terms where merchant_id = :merchant")
                .param("terms", text).update();
        if (updated == 0) {
            sql.sql("insert into pricing_terms (merchant_id, terms) values (:merchant, :terms)").param("terms", text)
                    .update();
        }
    }

    Optional<MerchantRules> last() {
        return sql.sql("""
                select rules from rule_version where merchant_id = :merchant
                order by version desc fetch first 1 row only""").query(String.class).optional()
                .map(text -> json.readValue(text, MerchantRules.class));
    }

    /** In a transaction of its own: a sale that is refused has seen the rules all the same. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void freeze(MerchantRules rules) {
        sql.sql("""
                insert into rule_version (merchant_id, version, rules, frozen_at)
                values (:merchant, :version, :rules, :at)""")
                .param("version", rules.rules().version()).param("rules", json.writeValueAsString(rules))
                .param("at", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC))).update();
    }
}
