package org.counterfoil.server.value;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.server.ledger.AccountBalance;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.AccountState;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.TransactionNumber;
import org.counterfoil.server.member.CountServices;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** All accounts of one member together: closing them, opening them, and what became of what was moved out of them. */
@Component
public class MemberValue {

    /** So many lots has a transaction numbers for. */
    private static final long LOTS_OF_A_TRANSACTION = 10_000;

    private static final List<AccountKind> KINDS = List.of(AccountKind.PRINCIPAL, AccountKind.BONUS,
            AccountKind.POINTS, AccountKind.COUNTS, AccountKind.POINTS_DEBT);

    private final Accounts accounts;
    private final CountServices services;
    private final MerchantSql sql;

    MemberValue(Accounts accounts, CountServices services, MerchantSql sql) {
        this.accounts = accounts;
        this.services = services;
        this.sql = sql;
    }

    /** Those that there are, and those that could be opened by what is under way. */
    public List<AccountKey> accounts(long member) {
        var merchant = MerchantScope.current();
        Set<AccountKey> keys = new LinkedHashSet<>(List.of(AccountKey.principal(merchant, member),
                AccountKey.bonus(merchant, member), AccountKey.points(merchant, member),
                AccountKey.pointsDebt(merchant, member)));
        services.names().keySet().forEach(service -> keys.add(AccountKey.counts(merchant, member, service)));
        KINDS.forEach(kind -> accounts.of(merchant, member, kind).stream().map(AccountBalance::account)
                .forEach(keys::add));
        return keys.stream().sorted().toList();
    }

    /** Nothing comes in or goes out any more, whatever is under way; with the caller's transaction. */
    public void close(long member) {
        accounts(member).forEach(account -> accounts.setState(account, AccountState.BLOCKED));
    }

    /** Value moves again; with the caller's transaction. */
    public void open(long member) {
        accounts(member).forEach(account -> accounts.setState(account, AccountState.OPEN));
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
