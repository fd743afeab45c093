package org.counterfoil.server.staff;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.staff.SessionView;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.common.staff.SignedIn;
import org.counterfoil.server.organisation.MerchantDirectory;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.CurrentCaller;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.RestController;

/** The door to sessions. */
@RestController
class SessionEndpoint implements SessionApi {

    private final SignInHandler signIn;
    private final EndSessionHandler end;
    private final SessionQueries queries;
    private final MerchantDirectory directory;
    private final Places places;
    private final CurrentCaller caller;
    private final HttpServletRequest request;

    SessionEndpoint(SignInHandler signIn, EndSessionHandler end, SessionQueries queries, MerchantDirectory directory,
            Places places, CurrentCaller caller, HttpServletRequest request) {
        this.signIn = signIn;
        this.end = end;
        this.queries = queries;
        this.directory = directory;
        this.places = places;
        this.caller = caller;
        this.request = request;
    }

    @Override
    public Desk desk(String terminal) {
        var merchant = directory.ofTerminal(terminal)
                .orElseThrow(() -> Refusal.of(RefusalCode.TERMINAL_UNKNOWN).thrown());
        return MerchantScope.call(merchant, () -> places.desk(terminal));
    }

    @Override
    public SignedIn signIn(SignIn command) {
        return signIn.signIn(command, request.getRemoteAddr());
    }

    @Override
    public SignedIn current() {
        var token = SecurityContextHolder.getContext().getAuthentication().getCredentials();
        return queries.current(caller.get(), String.valueOf(token));
    }

    @Override
    public void signOut() {
        end.signOut(caller.get());
    }

    @Override
    public List<SessionView> list() {
        return queries.list(caller.get());
    }

    @Override
    public void revoke(long id) {
        end.revoke(caller.get(), id);
    }
}
