package org.counterfoil.server.card.production;

import java.util.List;

import org.counterfoil.common.card.CardKind;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Reading the cards of a batch that are to be made: those that were scrapped meanwhile are not. */
@Component
class BatchCards {

    private final MerchantSql sql;

    BatchCards(MerchantSql sql) {
        this.sql = sql;
    }

    long count(long batch) {
        return sql.sql("""
                select count(*) from card where merchant_id = :merchant and batch_id = :batch
                and status <> 'SCRAPPED'""").param("batch", batch).query(Long.class).single();
    }

    /** The next numbers behind one; behind nothing the first ones. */
    List<String> numbers(CardBatch batch, String last, int rows) {
        return sql.sql("""
                select number from card where merchant_id = :merchant and number > :last and number <= :end
                and batch_id = :batch and status <> 'SCRAPPED' order by number limit :rows""")
                .param("last",
                        last.isEmpty() ? batch.firstNumber().substring(0, batch.firstNumber().length() - 1) : last)
                .param("end", batch.lastNumber()).param("batch", batch.id()).param("rows", rows)
                .query(String.class).list();
    }

    /** Of a type's cards. */
    CardKind kind(long type) {
        return CardKind.valueOf(sql.sql("select kind from card_type where merchant_id = :merchant and id = :type")
                .param("type", type).query(String.class).single());
    }
}
