package org.counterfoil.server.shared.web;

import org.counterfoil.server.shared.CurrentCaller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the permission check before every endpoint. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final CurrentCaller caller;
    private final ObjectProvider<OperatorLog> log;
    private final ClientSettings clients;

    WebConfiguration(CurrentCaller caller, ObjectProvider<OperatorLog> log, ClientSettings clients) {
        this.caller = caller;
        this.log = log;
        this.clients = clients;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LeastClient(clients));
        registry.addInterceptor(new NeedsInterceptor(caller, (who, method, refusal) -> log
                .getObject().turnedAway(who, method.getMethod(), method.getBeanType(), refusal)));
    }
}
