package org.counterfoil.server.organisation;

import java.util.function.Function;
import java.util.function.Supplier;

import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The merchants that the platform runs, each worked on in its own scope. The platform itself is none of them: to who
 * asks for it it is unknown, and so it can be neither closed nor edited.
 */
@Component
class ManagedMerchants {

    private final MerchantDirectory directory;
    private final MerchantRepository merchants;
    private final TransactionTemplate transaction;

    ManagedMerchants(MerchantDirectory directory, MerchantRepository merchants,
            PlatformTransactionManager transactions) {
        this.directory = directory;
        this.merchants = merchants;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Refuses: merchant-unknown. */
    long id(String code) {
        return directory.ofCode(code).filter(id -> id != Platform.ID).orElseThrow(ManagedMerchants::unknown);
    }

    /** What the merchant's money is counted in. Refuses: merchant-unknown. */
    CurrencyUnit currency(String code) {
        var id = id(code);
        return inTransaction(id, () -> merchants.findById(id).orElseThrow().terms().currency());
    }

    /** Does the work, in one transaction, with the merchant that nobody else changes until it ends. */
    <T> T change(String code, Function<Merchant, T> work) {
        var id = id(code);
        return inTransaction(id, () -> work.apply(merchants.lock(id).orElseThrow()));
    }

    /** Does the work in one transaction of the merchant. */
    <T> T inTransaction(long merchant, Supplier<T> work) {
        return MerchantScope.call(merchant, () -> transaction.execute(_ -> work.get()));
    }

    static RuntimeException unknown() {
        return Refusal.of(RefusalCode.MERCHANT_UNKNOWN).thrown();
    }
}
