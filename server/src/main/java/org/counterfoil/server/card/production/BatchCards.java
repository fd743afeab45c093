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

    /** The numbers of these serials, both within: bounded on both sides, so that an index finds them in any batch. */
    List<String> numbers(CardBatch batch, long first, long last) {
        return sql.sql("""
                select number from card where merchant_id = :merchant and number between :first and :last
                and batch_id = :batch and status <> 'SCRAPPED' order by number""")
                .param("first", batch.format().number(first)).param("last", batch.format().number(last))
                .param("batch", batch.id()).query(String.class).list();
    }

    /** Of a type's cards. */
    CardKind kind(long type) {
        return CardKind.valueOf(sql.sql("select kind from card_type where merchant_id = :merchant and id = :type")
                .param("type", type).query(String.class).single());
    }
}
