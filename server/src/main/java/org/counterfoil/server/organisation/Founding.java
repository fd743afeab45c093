package org.counterfoil.server.organisation;

import java.time.Clock;
import java.util.Optional;

import org.counterfoil.common.organisation.StoreProfile;
import org.counterfoil.common.organisation.TerminalGrade;
import org.counterfoil.common.organisation.TerminalProfile;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adding merchants, stores and terminals. */
@Component
public class Founding {

    private final MerchantRepository merchants;
    private final StoreRepository stores;
    private final NewTerminals terminals;
    private final Clock clock;

    Founding(MerchantRepository merchants, StoreRepository stores, NewTerminals terminals, Clock clock) {
        this.merchants = merchants;
        this.stores = stores;
        this.terminals = terminals;
        this.clock = clock;
    }

    /**
     * The id of a merchant with this code: the code's number, since terminals and cards carry the code for ever.
     * All of a merchant's data is written in the scope of its id. The platform's is above them all.
     *
     * @throws IllegalArgumentException for anything but four digits
     */
    public static long idOf(String code) {
        if (!code.matches("\\d{4}")) {
            throw new IllegalArgumentException("a merchant's code has four digits: " + code);
        }
        return code.equals(Platform.CODE) ? Platform.ID : Long.parseLong(code);
    }

    /** Founds the merchant of the scope, which is {@link #idOf} its code. */
    @Transactional
    public void found(MerchantTerms terms) {
        if (MerchantScope.current() != idOf(terms.code())) {
            throw new IllegalStateException("merchant " + terms.code() + " can't be founded in another's scope");
        }
        merchants.save(new Merchant(MerchantScope.current(), terms, clock.instant()));
    }

    /** Opens a store and returns its id. */
    @Transactional
    public long openStore(NewStore store) {
        return stores.save(new Store(store.code(), StoreProfile.of(store.name(), store.kind()),
                store.rechargeQuotaChecked(), store.pointsQuotaChecked(), clock.instant())).id();
    }

    /** Opens a terminal under the next number of its type. */
    @Transactional
    public TerminalFacts openTerminal(long store, TerminalType type, String alias) {
        stores.findById(store).orElseThrow();
        return terminals.open(store, type, new TerminalProfile(alias, type.isBackOffice()
                ? TerminalGrade.SYSTEM
                : TerminalGrade.ORDINARY, Optional.empty(), ""));
    }
}
