package org.counterfoil.server.ledger.books;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.counterfoil.server.ledger.AccountBalance;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.AccountMode;
import org.counterfoil.server.ledger.AccountState;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.DurableCommits;
import org.counterfoil.server.ledger.LotBalance;
import org.counterfoil.server.ledger.store.AccountDirectory;
import org.counterfoil.server.ledger.store.AccountRow;
import org.counterfoil.server.ledger.store.AccountRows;
import org.counterfoil.server.ledger.store.Dialect;
import org.counterfoil.server.ledger.store.LotRow;
import org.counterfoil.server.ledger.store.Sql;

/** {@link Accounts} over the ledger's tables. */
public final class JdbcAccounts implements Accounts {

    private final CallerTransaction transaction;
    private final Dialect dialect;
    private final AccountDirectory directory;
    private final DurableCommits commits;

    public JdbcAccounts(CallerTransaction transaction, Dialect dialect, AccountDirectory directory,
            DurableCommits commits) {
        this.transaction = transaction;
        this.dialect = dialect;
        this.directory = directory;
        this.commits = commits;
    }

    @Override
    public void open(Collection<AccountKey> keys) {
        transaction.change(connection -> directory.resolve(connection, keys));
        commits.join();
    }

    @Override
    public void setState(AccountKey key, AccountState state) {
        transaction.change(connection -> key.kind().isSharded()
                ? setStateOfShards(connection, key.in(0), state)
                : setState(connection, directory.resolve(connection, List.of(key)).values(), state));
        commits.join();
    }

    private int setStateOfShards(Connection connection, AccountKey gate, AccountState state) throws SQLException {
        // The gate's own row first: no shard is opened while it is locked.
        AccountRows.lock(connection, dialect, directory.resolve(connection, List.of(gate)).values());
        var shards = AccountRows.of(connection, gate.merchant(), gate.owner(), gate.kind());
        return setState(connection, shards.stream().map(AccountRow::id).toList(), state);
    }

    private int setState(Connection connection, Collection<Long> ids, AccountState state) throws SQLException {
        AccountRows.lock(connection, dialect, ids);
        return Sql.update(connection, "update account set state = ? where id = any(?)", state.name(), Sql.longs(ids));
    }

    @Override
    public List<AccountBalance> balances(List<AccountKey> keys) {
        return transaction.read(connection -> {
            Map<AccountKey, AccountRow> rows = new HashMap<>();
            dialect.accounts(connection, new TreeSet<>(keys)).forEach(row -> rows.put(row.key(), row));
            var balances = new ArrayList<AccountBalance>();
            for (var key : keys) {
                balances.add(balance(connection, key, Optional.ofNullable(rows.get(key))));
            }
            return balances;
        });
    }

    private static AccountBalance balance(Connection connection, AccountKey key, Optional<AccountRow> row)
            throws SQLException {
        if (key.kind().isSharded() && key.scope() == 0) {
            return sum(key, AccountRows.of(connection, key.merchant(), key.owner(), key.kind()));
        }
        if (row.isEmpty()) {
            return new AccountBalance(key, 0, 0, AccountState.OPEN);
        }
        if (key.kind().mode() == AccountMode.H) {
            return new AccountBalance(key, HouseBalances.read(connection, row.get().id()), 0, row.get().state());
        }
        return of(row.get());
    }

    private static AccountBalance of(AccountRow row) {
        return new AccountBalance(row.key(), row.balance(), row.reserved(), row.state());
    }

    private static AccountBalance sum(AccountKey key, List<AccountRow> shards) {
        var blocked = shards.stream().anyMatch(shard -> shard.state() == AccountState.BLOCKED);
        return new AccountBalance(key, shards.stream().mapToLong(AccountRow::balance).sum(),
                shards.stream().mapToLong(AccountRow::reserved).sum(),
                blocked ? AccountState.BLOCKED : AccountState.OPEN);
    }

    @Override
    public List<AccountBalance> of(long merchant, long owner, AccountKind kind) {
        return transaction.read(connection -> {
            var byKey = new LinkedHashMap<AccountKey, AccountBalance>();
            for (var row : AccountRows.of(connection, merchant, owner, kind)) {
                var key = kind.isSharded() ? row.key().in(0) : row.key();
                if (!byKey.containsKey(key)) {
                    byKey.put(key, balance(connection, key, Optional.of(row)));
                }
            }
            return List.copyOf(byKey.values());
        });
    }

    @Override
    public List<LotBalance> lots(AccountKey key) {
        return transaction.read(connection -> {
            var account = dialect.accounts(connection, List.of(key));
            return dialect.lotsLeft(connection, account.stream().map(AccountRow::id).toList()).stream()
                    .sorted(LotRow.SPENDING)
                    .map(lot -> new LotBalance(lot.id(), lot.origin(), lot.card(), lot.store(), lot.expires(),
                            lot.paid(), lot.gift(), lot.remaining()))
                    .toList();
        });
    }
}
