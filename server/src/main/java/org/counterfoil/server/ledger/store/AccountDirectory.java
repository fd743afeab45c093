package org.counterfoil.server.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountState;

/** Finds the ids of accounts and opens those that are missing. Ids never change, so they are remembered. */
public final class AccountDirectory {

    private static final int REMEMBERED = 200_000;

    private final Dialect dialect;
    private final Map<AccountKey, Long> remembered = new ConcurrentHashMap<>();

    public AccountDirectory(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The ids of all keys; commits if it had to open some, so nothing else may be under way on the connection. */
    public Map<AccountKey, Long> resolveAndCommit(Connection connection, Collection<AccountKey> keys)
            throws SQLException {
        var ids = new HashMap<AccountKey, Long>();
        var missing = recall(keys, ids);
        if (missing.isEmpty()) {
            return ids;
        }
        if (read(connection, missing, ids)) {
            open(connection, missing);
            connection.commit();
            read(connection, missing, ids);
        }
        if (remembered.size() > REMEMBERED) {
            remembered.clear();
        }
        missing.forEach(key -> remembered.put(key, ids.get(key)));
        return ids;
    }

    /** The ids of all keys, within a transaction that may still be rolled back: nothing new is remembered. */
    public Map<AccountKey, Long> resolve(Connection connection, Collection<AccountKey> keys) throws SQLException {
        var ids = new HashMap<AccountKey, Long>();
        var missing = recall(keys, ids);
        if (!missing.isEmpty() && read(connection, missing, ids)) {
            open(connection, missing);
            read(connection, missing, ids);
        }
        return ids;
    }

    private TreeSet<AccountKey> recall(Collection<AccountKey> keys, Map<AccountKey, Long> ids) {
        var missing = new TreeSet<AccountKey>();
        for (var key : keys) {
            var id = remembered.get(key);
            if (id == null) {
                missing.add(key);
            } else {
                ids.put(key, id);
            }
        }
        return missing;
    }

    /** Whether some are still missing. */
    private boolean read(Connection connection, Collection<AccountKey> keys, Map<AccountKey, Long> ids)
            throws SQLException {
        var found = dialect.accounts(connection, keys);
        found.forEach(account -> ids.put(account.key(), account.id()));
        return found.size() < keys.size();
    }

    private void open(Connection connection, Collection<AccountKey> keys) throws SQLException {
        var gates = new TreeSet<AccountKey>();
        keys.stream().filter(AccountDirectory::isShard).map(key -> key.in(0)).forEach(gates::add);
        if (gates.isEmpty()) {
            openMissing(connection, keys);
            return;
        }
        // A new shard takes the state that its store has at this moment: nobody changes it while the gate is locked.
        openMissing(connection, gates);
        var closed = new ArrayList<AccountKey>();
        for (var gate : AccountRows.lock(connection, dialect, idsOf(connection, gates))) {
            if (gate.state() == AccountState.BLOCKED) {
                closed.add(gate.key());
            }
        }
        openMissing(connection, keys);
        var blocked = keys.stream().filter(key -> isShard(key) && closed.contains(key.in(0))).toList();
        if (!blocked.isEmpty()) {
            Sql.update(connection, "update account set state = 'BLOCKED' where id = any(?)",
                    (Object) Sql.longs(idsOf(connection, blocked)));
        }
    }

    private void openMissing(Connection connection, Collection<AccountKey> keys) throws SQLException {
        var missing = new TreeSet<>(keys);
        dialect.accounts(connection, keys).forEach(account -> missing.remove(account.key()));
        if (!missing.isEmpty()) {
            dialect.open(connection, missing);
        }
    }

    private List<Long> idsOf(Connection connection, Collection<AccountKey> keys) throws SQLException {
        return dialect.accounts(connection, keys).stream().map(AccountRow::id).toList();
    }

    private static boolean isShard(AccountKey key) {
        return key.kind().isSharded() && key.scope() != 0;
    }
}
