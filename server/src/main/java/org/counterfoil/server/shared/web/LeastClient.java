package org.counterfoil.server.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.VersionNumber;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns away clients of ours that are too old, whatever they ask for. Other programs are asked for no version. */
final class LeastClient implements HandlerInterceptor {

    private final ClientSettings settings;

    LeastClient(ClientSettings settings) {
        this.settings = settings;
    }

    /** Refuses: client-too-old, with the {@code version} that there is and the {@code least} that is needed. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        settings.oldest().ifPresent(least -> {
            var client = ClientAgent.current().version();
            if (VersionNumber.read(client).filter(least::isNewerThan).isPresent()) {
                throw Refusal.of(RefusalCode.CLIENT_TOO_OLD, "version", client).with("least", settings.least().strip())
                        .thrown();
            }
        });
        return true;
    }
}
