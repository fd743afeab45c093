package org.counterfoil.server.value.transaction;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Reprint;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts how often receipts are printed again; who did is in the operator log. */
@Component
class Reprints {

    private final TransactionLookup transactions;
    private final MerchantSql sql;
    private final OperatorLog log;

    Reprints(TransactionLookup transactions, MerchantSql sql, OperatorLog log) {
        this.transactions = transactions;
        this.sql = sql;
        this.log = log;
    }

    /** Refuses: transaction-unknown. Two that count at the same moment: the later one is refused with busy. */
    @Transactional
    public Reprint reprint(String number, Caller caller) {
        var tx = transactions.find(number, caller);
        var copies = count(tx.id());
        log.record(caller, new OperatorLog.Entry("value", "reprint", tx.number(), String.valueOf(copies - 1),
                String.valueOf(copies)));
        return new Reprint(transactions.details(tx.number(), caller), copies);
    }

    private int count(long id) {
        var known = sql.sql("update reprint set copies = copies + 1 where merchant_id = :merchant and tx_id = :id")
                .param("id", id).update();
        if (known == 0) {
            addFirst(id);
        }
        return sql.sql("select copies from reprint where merchant_id = :merchant and tx_id = :id").param("id", id)
                .query(Integer.class).single();
    }

    private void addFirst(long id) {
        try {
            sql.sql("insert into reprint (merchant_id, tx_id, copies) values (:merchant, :id, 1)").param("id", id)
                    .update();
        } catch (DuplicateKeyException somebodyElseAtTheSameMoment) {
            throw Refusal.of(RefusalCode.BUSY).thrown();
        }
    }
}
