package org.counterfoil.server.staff;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
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
}
