package org.counterfoil.server.organisation;

import java.time.ZoneOffset;
import java.util.Optional;

import org.counterfoil.common.organisation.AddedMerchant;
import org.counterfoil.common.organisation.NewAdministrator;
import org.counterfoil.common.shared.Language;
import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds the platform: the reserved merchant with one back office terminal and its first administrator. */
@Component
@AcrossMerchants(because = "only somebody who sees all merchants can say that there is none yet")
public class PlatformFounding {

    private static final String FIRST = "0001";

    private final Founding founding;
    private final FirstPlaces places;
    private final FirstAdministrator administrator;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PlatformFounding(Founding founding, FirstPlaces places, FirstAdministrator administrator, JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.founding = founding;
        this.places = places;
        this.administrator = administrator;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether there is any merchant, the platform itself included. */
    public boolean isAnybodyThere() {
        return jdbc.sql("select count(*) from merchant").query(Long.class).single() > 0;
    }

    /** Founds it; its names are in the language, its people's clock is UTC. */
    public AddedMerchant found(Language language) {
        passMerchants();
        return MerchantScope.call(Platform.ID, () -> transaction.execute(_ -> founded(language)));
    }

    private AddedMerchant founded(Language language) {
        founding.found(MerchantTerms.usual(Platform.CODE, "Counterfoil").in(language, ZoneOffset.UTC));
        var office = places.open(language);
        var password = administrator.hire(new NewAdministrator(FIRST, name(language), Optional.empty()), language);
        return new AddedMerchant(Platform.CODE, office.number(), FIRST, password);
    }

    /**
     * A store may not have its merchant's id, and merchants' ids are their codes: from now on new rows have ids above
     * every code.
     */
    private void passMerchants() {
        long next;
        do {
            next = jdbc.sql("select nextval('entity_id')").query(Long.class).single();
        } while (next <= Platform.ID);
    }

    private static String name(Language language) {
        return switch (language) {
            case ZH_CN -> "平台管理员";
            case EN -> "Platform administrator";
            case VI -> "Quản trị nền tảng";
        };
    }
}
