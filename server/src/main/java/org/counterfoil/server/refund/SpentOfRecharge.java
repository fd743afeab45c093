package org.counterfoil.server.refund;

import java.time.LocalDate;

import org.counterfoil.server.ledger.TransactionNumber;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.value.transaction.StoredTransaction;
import org.springframework.stereotype.Component;

/** Finds what took from a recharge: what was voided since gave it back, and counts no more. */
@Component
class SpentOfRecharge {

    /** The lots of a recharge are those that its own postings filled; each use of them leads there by its index. */
    private static final String USES = """
            select u.tx_id, t.business_date, sum(u.amount) as amount
              from lot_use own
              join lot_use u on u.lot_id = own.lot_id and u.tx_id <> own.tx_id
              join ledger_tx t on t.id = u.tx_id
              join lot l on l.id = own.lot_id
              join account a on a.id = l.account_id
             where own.tx_id = :recharge and t.merchant_id = :merchant and a.kind in ('PRINCIPAL', 'BONUS')
             group by u.tx_id, t.business_date, t.recorded_at
             order by t.recorded_at, u.tx_id""";

    private final MerchantSql sql;

    SpentOfRecharge(MerchantSql sql) {
        this.sql = sql;
    }

    /**
     * What is gone of a recharge.
     *
     * @param amount       minor units, 0 where it is whole
     * @param first        number of the first transaction that took from it; empty where it is whole
     * @param transactions how many took from it
     */
    record Spent(long amount, String first, int transactions) {}

    private record Use(long transaction, LocalDate day, long amount) {}

    Spent of(StoredTransaction recharge) {
        var uses = sql.sql(USES).param("recharge", recharge.id()).query((row, _) -> new Use(row.getLong("tx_id"),
                row.getObject("business_date", LocalDate.class), row.getLong("amount"))).list();
        var gone = -uses.stream().mapToLong(Use::amount).sum();
        var taking = uses.stream().filter(use -> use.amount() < 0).toList();
        return gone <= 0
                ? new Spent(0, "", 0)
                : new Spent(gone, TransactionNumber.of(taking.getFirst().transaction(), taking.getFirst().day())
                        .text(), taking.size());
    }
}
