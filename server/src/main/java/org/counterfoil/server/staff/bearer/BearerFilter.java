package org.counterfoil.server.staff.bearer;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.counterfoil.common.shared.Edge;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.shared.web.SessionRefusal;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns a bearer token into the caller, and runs the rest of the request as the caller's merchant. A refused token
 * is only remembered: open endpoints answer all the same, every other one gives the reason.
 */
public final class BearerFilter extends OncePerRequestFilter {

    private static final String PREFIX = "Bearer ";
    private static final int LONGEST = 200;

    private final Admission gate;

    public BearerFilter(Admission gate) {
        this.gate = gate;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(PREFIX) || header.length() > LONGEST) {
            chain.doFilter(request, response);
            return;
        }
        try {
            var token = header.substring(PREFIX.length());
            var caller = gate.admit(token, request.getRemoteAddr());
            SecurityContextHolder.setContext(new SecurityContextImpl(new BearerToken(caller, token)));
        } catch (RefusedException refused) {
            request.setAttribute(SessionRefusal.ATTRIBUTE, refused.refusal());
            chain.doFilter(request, response);
            return;
        }
        inScope(request, response, chain);
    }

    @Edge
    private static void inScope(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = ((BearerToken) SecurityContextHolder.getContext().getAuthentication()).getPrincipal();
        try {
            MerchantScope.call(caller.merchant(), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException passed) {
            throw passed;
        } catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }
}
