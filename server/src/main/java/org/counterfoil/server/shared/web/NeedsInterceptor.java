package org.counterfoil.server.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Open;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Enforces {@link Needs} before any endpoint runs. It fails closed: an endpoint that declares neither {@link Needs} nor
 * {@link Open} is refused to everyone, whoever wrote it; the one exception describes the interface.
 */
final class NeedsInterceptor implements HandlerInterceptor {

    private final CurrentCaller caller;

    NeedsInterceptor(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !DescriptionOnDemand.describes(method.getBeanType().getName())
                && !method.hasMethodAnnotation(Open.class)) {
            check(request, method.getMethodAnnotation(Needs.class));
        }
        return true;
    }

    private void check(HttpServletRequest request, Needs needs) {
        if (needs == null) {
            throw Refusal.of(RefusalCode.NOT_PERMITTED).thrown();
        }
        if (request.getAttribute(SessionRefusal.ATTRIBUTE) instanceof Refusal refusal) {
            throw refusal.thrown();
        }
        var who = caller.get();
        if (!who.passwordDue() || !needs.beforePasswordChange()) {
            who.demand(needs.value(), needs.access());
        }
        if (needs.access() == Access.WRITE && !needs.afterExpiry()) {
            who.demandLicence();
        }
    }
}
