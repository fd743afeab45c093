package org.counterfoil.server.organisation;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountState;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes a store that never transacted. Its gate is blocked before the books are asked, so that nothing under way
 * slips past; what is refused leaves it as it was.
 */
@Component
class DeleteStoreHandler {

    private final StoresInReach stores;
    private final TerminalRepository terminals;
    private final FirstManager managers;
    private final Accounts accounts;
    private final MerchantSql sql;
    private final OperatorLog log;

    DeleteStoreHandler(StoresInReach stores, TerminalRepository terminals, FirstManager managers, Accounts accounts,
            MerchantSql sql, OperatorLog log) {
        this.stores = stores;
        this.terminals = terminals;
        this.managers = managers;
        this.accounts = accounts;
        this.sql = sql;
        this.log = log;
    }

    @Transactional
    public void handle(long id, Caller caller) {
        caller.demandHeadquarters();
        var store = stores.lock(caller, id);
        var number = store.facts().code();
        store.delete();
        accounts.setState(AccountKey.store(MerchantScope.current(), id), AccountState.BLOCKED);
        if (transacted(id)) {
            throw Refusal.of(RefusalCode.STORE_TRANSACTED).thrown();
        }
        terminals.findByStoreId(id).forEach(this::remove);
        managers.dismiss(id);
        log.record(caller, new OperatorLog.Entry(Closing.MODULE, "delete-store", number, store.profile().name(), ""));
    }

    private boolean transacted(long store) {
        return sql.sql("select exists (select 1 from ledger_tx where merchant_id = :merchant and store = :store)")
                .param("store", store).query(Boolean.class).single();
    }

    private void remove(Terminal terminal) {
        if (terminal.isUnused()) {
            terminals.delete(terminal);
        } else {
            terminal.close();
        }
    }
}
