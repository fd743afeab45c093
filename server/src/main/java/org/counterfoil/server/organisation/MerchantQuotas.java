package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.StoreQuota;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.audit.PlatformLog;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The quotas of merchants, but for what the books say: whose may be adjusted, and that they were. */
@Component
public class MerchantQuotas {

    private final ManagedMerchants merchants;
    private final StoreRepository stores;
    private final PlatformLog log;

    MerchantQuotas(ManagedMerchants merchants, StoreRepository stores, PlatformLog log) {
        this.merchants = merchants;
        this.stores = stores;
        this.log = log;
    }

    /**
     * The caller at work in a merchant's books, at its headquarters.
     *
     * <p>Refuses: merchant-unknown.
     */
    public Caller at(String code, Caller caller) {
        var merchant = merchants.id(code);
        return caller.inBooksOf(merchant, MerchantScope.call(merchant,
                () -> stores.findFirstByKindOrderById(StoreKind.HEADQUARTERS).orElseThrow().id()));
    }

    /**
     * Tells the platform's log what a quota was and is: money with its currency, which the platform has none of, points
     * in their smallest unit.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void adjusted(Caller caller, String code, StoreQuota quota, long before, long after) {
        log.record(caller, new OperatorLog.Entry(Closing.MODULE, "adjust-merchant-quota", code + " " + quota,
                told(code, quota, before), told(code, quota, after)));
    }

    private String told(String code, StoreQuota quota, long amount) {
        return switch (quota) {
            case RECHARGE -> {
                var unit = merchants.currency(code);
                yield unit.code() + " " + unit.plain(amount);
            }
            case POINTS -> Long.toString(amount);
        };
    }
}
