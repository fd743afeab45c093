package org.counterfoil.server.shared;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The caller of the running web request; endpoints hand it to their use cases. */
@Component
public class CurrentCaller {

    /** Refuses with session-expired where nobody is signed in. */
    public Caller get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Caller caller) {
            return caller;
        }
        throw Refusal.of(RefusalCode.SESSION_EXPIRED).thrown();
    }
}
