package org.counterfoil.server.ledger;

import java.util.Collection;
import java.util.List;

/** The books as they stand. Reads and changes of state run on the caller's transaction where there is one. */
public interface Accounts {

    /** Opens accounts that are not open yet; a posting also opens what it names. */
    void open(Collection<AccountKey> keys);

    /**
     * Blocks or opens an account; of a quota, all its shards, those still to come included. Waits for postings under
     * way; when it returns, no later posting passes a gate that was blocked. Durable when it returns, or with the
     * caller's transaction.
     */
    void setState(AccountKey key, AccountState state);

    /** The balances in the order asked; zero for what was never opened; of a quota the sum of its shards. */
    List<AccountBalance> balances(List<AccountKey> keys);

    /** All accounts of one owner and kind, for instance every counted service of a member. */
    List<AccountBalance> of(long merchant, long owner, AccountKind kind);

    /** The lots of an account in the order in which they are spent. */
    List<LotBalance> lots(AccountKey key);
}
