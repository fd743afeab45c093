package org.counterfoil.server.organisation;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
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

    static final String MODULE = "organisation";

    private final StoresInReach stores;
    private final TerminalsInReach terminals;
    private final Accounts accounts;
    private final OperatorLog log;

    Closing(StoresInReach stores, TerminalsInReach terminals, Accounts accounts, OperatorLog log) {
        this.stores = stores;
        this.terminals = terminals;
        this.accounts = accounts;
        this.log = log;
    }

    /**
     * Stops every call and transaction of the store's people and terminals, its manager included.
     *
     * <p>Refuses: not-permitted (but to headquarters), store-unknown, headquarters-stays.
     */
    public void closeStore(Caller caller, long id) {
        caller.demandHeadquarters();
        var store = stores.lock(caller, id);
        var before = told(store.isClosed());
        store.close();
        accounts.setState(AccountKey.store(MerchantScope.current(), id), AccountState.BLOCKED);
        log.record(caller, new OperatorLog.Entry(MODULE, "close-store", store.facts().code(), before, told(true)));
    }

    /** Restores all of it. Refuses: not-permitted (but to headquarters), store-unknown. */
    public void openStore(Caller caller, long id) {
        caller.demandHeadquarters();
        var store = stores.lock(caller, id);
        var before = told(store.isClosed());
        store.open();
        accounts.setState(AccountKey.store(MerchantScope.current(), id), AccountState.OPEN);
        log.record(caller, new OperatorLog.Entry(MODULE, "open-store", store.facts().code(), before, told(false)));
    }

    /** Stops every call at the terminal. Refuses: no-such-terminal, own-terminal. */
    public void closeTerminal(Caller caller, long id) {
        var terminal = terminals.lock(caller, id);
        if (caller.terminal().id() == id) {
            throw Refusal.of(RefusalCode.OWN_TERMINAL).thrown();
        }
        var before = told(terminal.isClosed());
        terminal.close();
        log.record(caller, new OperatorLog.Entry(MODULE, "close-terminal", terminal.facts().number(), before,
                told(true)));
    }

    /** Refuses: no-such-terminal. */
    public void openTerminal(Caller caller, long id) {
        var terminal = terminals.lock(caller, id);
        var before = told(terminal.isClosed());
        terminal.open();
        log.record(caller, new OperatorLog.Entry(MODULE, "open-terminal", terminal.facts().number(), before,
                told(false)));
    }

    static String told(boolean closed) {
        return closed ? "closed" : "open";
    }
}
