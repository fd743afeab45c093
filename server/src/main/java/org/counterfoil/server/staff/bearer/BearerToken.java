package org.counterfoil.server.staff.bearer;

import java.util.List;
import java.util.Map;

import org.counterfoil.common.shared.Access;
import org.counterfoil.server.shared.Caller;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The caller of a web request with the token that the session was opened with. */
public final class BearerToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Caller caller;
    private final transient String token;

    public BearerToken(Caller caller, String token) {
        super(authorities(caller));
        this.caller = caller;
        this.token = token;
        setAuthenticated(true);
    }

    private static List<SimpleGrantedAuthority> authorities(Caller caller) {
        return caller.grants().entrySet().stream().filter(grant -> grant.getValue().covers(Access.READ))
                .map(Map.Entry::getKey).map(permission -> new SimpleGrantedAuthority(permission.name())).toList();
    }

    @Override
    public String getCredentials() {
        return token;
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
