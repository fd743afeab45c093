package org.counterfoil.server.card;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** What a card takes from the batch that it was made with. */
@Component
class BatchTerms {

    private final MerchantSql sql;

    BatchTerms(MerchantSql sql) {
        this.sql = sql;
    }

    /**
     * Of one batch.
     *
     * @param produced whether its cards are there; once they are, for good
     * @param expires  the last day of its cards, where it has one
     */
    record Terms(boolean produced, Optional<LocalDate> expires) {}

    Terms terms(long batch) {
        return sql.sql("select state, expires from card_batch where merchant_id = :merchant and id = :batch")
                .param("batch", batch)
                .query((row, _) -> new Terms(row.getString("state").equals("PRODUCED"),
                        Optional.ofNullable(row.getObject("expires", LocalDate.class))))
                .single();
    }
}
