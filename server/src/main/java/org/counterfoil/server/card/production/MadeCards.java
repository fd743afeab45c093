package org.counterfoil.server.card.production;

import org.counterfoil.server.shared.database.EntityIds;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cards of batches as rows, by the thousand: as entities a million of them would take an hour. */
@Component
class MadeCards {

    private final MerchantSql sql;
    private final EntityIds ids;

    MadeCards(MerchantSql sql, EntityIds ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** How many of a batch there are. */
    int count(long batch) {
        return sql.sql("select made from card_batch where merchant_id = :merchant and id = :batch")
                .param("batch", batch).query(Integer.class).single();
    }

    /** The same; nobody else adds any until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int lock(long batch) {
        return sql.sql("select made from card_batch where merchant_id = :merchant and id = :batch for update")
                .param("batch", batch).query(Integer.class).single();
    }

    /**
     * Adds cards to a batch. With the last one a PIN that all have in common is forgotten; random ones are still to be
     * written to a file.
     *
     * @param macs of their PINs, in the order of the numbers; null where a card has none
     * @param made how many there are then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CardBatch batch, String[] numbers, String[] macs, int made) {
        sql.sql("""
                insert into card (id, merchant_id, version, number, type_id, batch_id, status, pin_mode, pin_mac,
                    pin_tries)
                select n.id, :merchant, 0, n.number, :type, :batch, 'NOT_ACTIVATED', :mode, n.mac, 0
                from unnest(cast(:ids as bigint array), cast(:numbers as varchar array),
                    cast(:macs as varchar array)) as n(id, number, mac)""")
                .param("type", batch.type()).param("batch", batch.id()).param("mode", batch.pins().name())
                .param("ids", ids.next(numbers.length)).param("numbers", numbers).param("macs", macs).update();
        sql.sql("""
                update card_batch set made = :made,
                    secret = case when pin_mode = 'FIXED' and :made = quantity then null else secret end
                where merchant_id = :merchant and id = :batch""")
                .param("made", made).param("batch", batch.id()).update();
    }
}
