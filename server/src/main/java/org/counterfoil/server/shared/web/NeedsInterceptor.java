package org.counterfoil.server.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Open;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Enforces {@link Needs} before any endpoint runs. It fails closed: an endpoint that declares neither {@link Needs} nor
 * {@link Open} is refused to everyone, whoever wrote it; the one exception describes the interface.
 */
final class NeedsInterceptor implements HandlerInterceptor {

    private final CurrentCaller caller;
    private final TurnedAway log;

    NeedsInterceptor(CurrentCaller caller, TurnedAway log) {
        this.caller = caller;
        this.log = log;
    }

    /** Hears of everybody signed in who is not let in. */
    @FunctionalInterface
    interface TurnedAway {

        void tell(Caller who, HandlerMethod method, Refusal refusal);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !DescriptionOnDemand.describes(method.getBeanType().getName())
                && !method.hasMethodAnnotation(Open.class)) {
            check(request, method, method.getMethodAnnotation(Needs.class));
        }
        return true;
    }

    private void check(HttpServletRequest request, HandlerMethod method, Needs needs) {
        if (needs == null) {
            throw Refusal.of(RefusalCode.NOT_PERMITTED).thrown();
        }
        if (request.getAttribute(SessionRefusal.ATTRIBUTE) instanceof Refusal refusal) {
            throw refusal.thrown();
        }
        var who = caller.get();
        if (!who.passwordDue() || !needs.beforePasswordChange()) {
            demand(who, method, needs);
        }
    }

    private void demand(Caller who, HandlerMethod method, Needs needs) {
        try {
            who.demand(needs.value(), needs.access());
        } catch (RefusedException refused) {
            log.tell(who, method, refused.refusal());
            throw refused;
        }
        if (needs.access() == Access.WRITE && !needs.afterExpiry()) {
            who.demandLicence();
        }
    }
}
