package org.counterfoil.server.card.production;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of the cards of a batch that is withdrawn; each returns how many they are. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WithdrawnCards {

    private static final String OF_BATCH = " where c.merchant_id = :merchant and c.batch_id = :batch";

    private final MerchantSql sql;

    WithdrawnCards(MerchantSql sql) {
        this.sql = sql;
    }

    /** They were only written down: nobody has them. Refuses: card-batch-written, with the first card that is there. */
    public int remove(CardBatch batch) {
        demandNone(batch, "c.written_at is not null", RefusalCode.CARD_BATCH_WRITTEN);
        return sql.sql("delete from card c" + OF_BATCH).param("batch", batch.id()).update();
    }

    /** Refuses: card-was-activated, card-batch-moved, both with the first such card; changed-meanwhile. */
    public int scrap(CardBatch batch) {
        demandNone(batch, "c.status not in ('NOT_ACTIVATED', 'SCRAPPED')", RefusalCode.CARD_WAS_ACTIVATED);
        demandNone(batch, "c.status = 'NOT_ACTIVATED' and c.store_id is not null", RefusalCode.CARD_BATCH_MOVED);
        var left = sql.sql("select count(*) from card c" + OF_BATCH + " and c.status = 'NOT_ACTIVATED'")
                .param("batch", batch.id()).query(Integer.class).single();
        var scrapped = sql.sql("update card c set status = 'SCRAPPED', version = c.version + 1" + OF_BATCH
                + " and c.status = 'NOT_ACTIVATED' and c.store_id is null").param("batch", batch.id()).update();
        if (scrapped != left) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        return scrapped;
    }

    private void demandNone(CardBatch batch, String condition, RefusalCode code) {
        sql.sql("select c.number from card c" + OF_BATCH + " and " + condition + " order by c.number limit 1")
                .param("batch", batch.id()).query(String.class).optional().ifPresent(number -> {
                    throw Refusal.of(code, "number", number).thrown();
                });
    }
}
