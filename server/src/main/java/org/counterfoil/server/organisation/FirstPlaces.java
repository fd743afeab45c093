package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What stands in a merchant before anybody works there: its headquarters with a back office. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FirstPlaces {

    private static final String NUMBER = "00";

    private final Founding founding;

    FirstPlaces(Founding founding) {
        this.founding = founding;
    }

    /** Opens them for the merchant of the scope, named in its language; both can be renamed. */
    public TerminalFacts open(Language language) {
        var store = founding
                .openStore(new NewStore(NUMBER, headquarters(language), StoreKind.HEADQUARTERS, true, true));
        return founding.openTerminal(store, TerminalType.MERCHANT_BACK_OFFICE, office(language));
    }

    private static String headquarters(Language language) {
        return switch (language) {
            case ZH_CN -> "商户总部";
            case EN -> "Headquarters";
            case VI -> "Trụ sở chính";
        };
    }

    private static String office(Language language) {
        return switch (language) {
            case ZH_CN -> "总部后台";
            case EN -> "Back office";
            case VI -> "Văn phòng trụ sở";
        };
    }
}
