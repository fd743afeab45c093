package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.CheckQuota;
import org.counterfoil.common.organisation.StoreQuota;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The quotas of stores, but for what the books say: whose may be adjusted, whether they are checked. */
@Component
public class StoreQuotas {

    private final StoresInReach stores;
    private final OperatorLog log;

    StoreQuotas(StoresInReach stores, OperatorLog log) {
        this.stores = stores;
        this.log = log;
    }

    /** Refuses: not-permitted (but to headquarters), store-unknown. */
    @Transactional(readOnly = true)
    public void demandAdjustable(Caller caller, long store) {
        caller.demandHeadquarters();
        stores.demandSeen(caller, store);
    }

    /**
     * The store whose quota is adjusted within the caller's transaction.
     *
     * <p>Refuses: not-permitted (but to headquarters), store-unknown.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoreFacts adjustable(Caller caller, long store) {
        caller.demandHeadquarters();
        return stores.lock(caller, store).facts();
    }

    /** Tells the operator log what a quota was and is, in its smallest unit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void adjusted(Caller caller, StoreFacts store, StoreQuota quota, long before, long after) {
        log.record(caller, new OperatorLog.Entry(Closing.MODULE, "adjust-quota", subject(store, quota),
                Long.toString(before), Long.toString(after)));
    }

    /** Has transactions draw on the store's own quota or on the merchant's, from the next one on. */
    @Transactional
    public void check(CheckQuota command, Caller caller) {
        caller.demandHeadquarters();
        var store = stores.lock(caller, command.store());
        var before = store.checks(command.quota());
        store.check(command.quota(), command.checked());
        log.record(caller, new OperatorLog.Entry(Closing.MODULE, "check-quota", subject(store.facts(),
                command.quota()), told(before), told(command.checked())));
    }

    private static String subject(StoreFacts store, StoreQuota quota) {
        return store.code() + " " + quota;
    }

    private static String told(boolean checked) {
        return checked ? "checked" : "not checked";
    }
}
