package org.counterfoil.server.staff;

import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.Captcha;
import org.counterfoil.server.organisation.MerchantDirectory;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.staff.guard.Captchas;
import org.springframework.stereotype.Component;

/** What a terminal may see before anyone has signed in. */
@Component
class SignInPage {

    private final MerchantDirectory directory;
    private final Places places;
    private final Captchas captchas;

    SignInPage(MerchantDirectory directory, Places places, Captchas captchas) {
        this.directory = directory;
        this.places = places;
        this.captchas = captchas;
    }

    /** Refuses: terminal-unknown. */
    Desk desk(String terminal) {
        return MerchantScope.call(merchantOf(terminal), () -> places.desk(terminal));
    }

    /** Refuses: terminal-unknown. */
    Captcha captcha(String terminal) {
        return MerchantScope.call(merchantOf(terminal), () -> captchas.fresh(terminal));
    }

    private long merchantOf(String terminal) {
        return directory.ofTerminal(terminal)
                .orElseThrow(() -> Refusal.of(RefusalCode.TERMINAL_UNKNOWN).thrown());
    }
}
