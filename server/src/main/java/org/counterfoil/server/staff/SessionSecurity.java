package org.counterfoil.server.staff;

import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.staff.bearer.BearerFilter;
import org.counterfoil.server.staff.bearer.BearerToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.stereotype.Component;

/** Lets the security chain know the callers of this server. */
@Component
public class SessionSecurity {

    private final SessionGate gate;

    SessionSecurity(SessionGate gate) {
        this.gate = gate;
    }

    /** Adds the reading of bearer tokens to the chain. */
    public void addTo(HttpSecurity http) {
        http.addFilterBefore(new BearerFilter(gate), AnonymousAuthenticationFilter.class);
    }

    /**
     * Does the work as whoever a token stands for, just as a web request that bears it is done.
     *
     * <p>Refuses whatever the request would be refused for, but the permission: that is the door's.
     */
    public <T, X extends Throwable> T call(String token, String address, ScopedValue.CallableOp<T, X> work) throws X {
        var caller = gate.admit(token, address);
        SecurityContextHolder.setContext(new SecurityContextImpl(new BearerToken(caller, token)));
        try {
            return MerchantScope.call(caller.merchant(), work);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
