package org.counterfoil.server.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.TransactionNumber;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** What a member owes, and what became of what a transaction moved. */
@Component
public class MemberValue {

    /** So many lots has a transaction numbers for. */
    private static final long LOTS_OF_A_TRANSACTION = 10_000;

    private final Accounts accounts;
    private final MerchantSql sql;

    MemberValue(Accounts accounts, MerchantSql sql) {
        this.accounts = accounts;
        this.sql = sql;
    }

    /** What the member owes in points, zero or below. */
    public long debt(long member) {
        return accounts.balances(List.of(AccountKey.pointsDebt(MerchantScope.current(), member))).getFirst().balance();
    }

    /** What a transaction added to the debt of points of a member, zero or below. */
    public long debtMoved(long transaction, long member) {
        return sql.sql("""
                select coalesce(sum(p.amount), 0) from posting p join account a on a.id = p.account_id
                where a.merchant_id = :merchant and p.tx_id = :transaction and a.owner = :member
                    and a.kind = 'POINTS_DEBT'""").param("transaction", transaction).param("member", member)
                .query(Long.class).single();
    }

    /**
     * Number of the first transaction that used lots which this one made, of which something is missing now; empty
     * while all of it is as it was.
     */
    public Optional<String> usedBy(long transaction) {
        return sql.sql("""
                select t.id, t.business_date from (
                    select u.lot_id from lot_use u
                    where u.lot_id between :first and :last and u.tx_id <> :transaction
                    group by u.lot_id having sum(u.amount) <> 0) used
                  join lot_use u on u.lot_id = used.lot_id and u.tx_id <> :transaction
                  join ledger_tx t on t.id = u.tx_id and t.merchant_id = :merchant
                order by t.recorded_at, t.id fetch first 1 row only""").param("transaction", transaction)
                .param("first", transaction * LOTS_OF_A_TRANSACTION)
                .param("last", transaction * LOTS_OF_A_TRANSACTION + LOTS_OF_A_TRANSACTION - 1)
                .query((row, _) -> TransactionNumber.of(row.getLong("id"),
                        row.getObject("business_date", LocalDate.class)).text())
                .optional();
    }
}
