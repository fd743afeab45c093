package org.counterfoil.server.organisation;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountState;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closing stores and terminals, and opening them again. A closed store's gate in the ledger is blocked in the same
 * transaction, so that no posting under way slips past.
 */
@Component
@Transactional
public class Closing {

    private static final String MODULE = "organisation";

    private final StoreRepository stores;
    private final TerminalRepository terminals;
    private final Accounts accounts;
    private final OperatorLog log;

    Closing(StoreRepository stores, TerminalRepository terminals, Accounts accounts, OperatorLog log) {
        this.stores = stores;
        this.terminals = terminals;
        this.accounts = accounts;
        this.log = log;
    }

    /** Stops every call and transaction of the store's people and terminals, its manager included. */
    public void closeStore(Caller caller, long id) {
        var store = stores.findById(id).orElseThrow();
        store.close();
        accounts.setState(AccountKey.store(MerchantScope.current(), id), AccountState.BLOCKED);
        log.record(caller, new OperatorLog.Entry(MODULE, "close-store", store.facts().code(), "open", "closed"));
    }

    public void openStore(Caller caller, long id) {
        var store = stores.findById(id).orElseThrow();
        store.open();
        accounts.setState(AccountKey.store(MerchantScope.current(), id), AccountState.OPEN);
        log.record(caller, new OperatorLog.Entry(MODULE, "open-store", store.facts().code(), "closed", "open"));
    }

    public void closeTerminal(Caller caller, long id) {
        var terminal = terminals.findById(id).orElseThrow();
        terminal.close();
        log.record(caller, new OperatorLog.Entry(MODULE, "close-terminal", terminal.facts().number(), "open",
                "closed"));
    }

    public void openTerminal(Caller caller, long id) {
        var terminal = terminals.findById(id).orElseThrow();
        terminal.open();
        log.record(caller, new OperatorLog.Entry(MODULE, "open-terminal", terminal.facts().number(), "closed",
                "open"));
    }
}
