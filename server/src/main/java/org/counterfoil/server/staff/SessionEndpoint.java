package org.counterfoil.server.staff;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.staff.Captcha;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.staff.SessionView;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.common.staff.SignedIn;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.RestController;

/** The door to sessions. */
@RestController
class SessionEndpoint implements SessionApi {

    private final SignInHandler signIn;
    private final EndSessionHandler end;
    private final SessionQueries queries;
    private final SignInPage page;
    private final CurrentCaller caller;
    private final HttpServletRequest request;

    SessionEndpoint(SignInHandler signIn, EndSessionHandler end, SessionQueries queries, SignInPage page,
            CurrentCaller caller, HttpServletRequest request) {
        this.signIn = signIn;
        this.end = end;
        this.queries = queries;
        this.page = page;
        this.caller = caller;
        this.request = request;
    }

    @Override
    public Desk desk(String terminal) {
        return page.desk(terminal);
    }

    @Override
    public Captcha captcha(String terminal) {
        return page.captcha(terminal);
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
