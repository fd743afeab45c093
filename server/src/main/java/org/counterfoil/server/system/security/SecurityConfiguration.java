package org.counterfoil.server.system.security;

import jakarta.servlet.DispatcherType;

import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.web.ProblemWriter;
import org.counterfoil.server.shared.web.SessionRefusal;
import org.counterfoil.server.staff.SessionSecurity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * One chain for everything. Our endpoints pass it and are judged by their {@code @Needs}; what is not ours (metrics)
 * is judged here.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain chain(HttpSecurity http, SessionSecurity sessions, ProblemWriter problems) throws Exception {
        sessions.addTo(http);
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'"))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
                        .requestMatchers("/actuator/health/**").permitAll()
                        .requestMatchers("/actuator/**").hasAuthority(Permission.METRICS.name())
                        .anyRequest().permitAll())
                .exceptionHandling(refused -> refused
                        .authenticationEntryPoint((request, response, _) -> problems.refuse(response,
                                request.getAttribute(SessionRefusal.ATTRIBUTE) instanceof Refusal refusal
                                        ? refusal
                                        : Refusal.of(RefusalCode.SESSION_EXPIRED)))
                        .accessDeniedHandler((_, response, _) -> problems.refuse(response,
                                Refusal.of(RefusalCode.NOT_PERMITTED))))
                .build();
    }

    /** The request as a whole is measured; each of the chain's filters by itself cost more than most of them do. */
    @Bean
    SecurityObservationSettings theRequestAloneIsObserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Nobody signs in through Spring's own ways; with this bean it makes no user of its own either. */
    @Bean
    AuthenticationManager nobodySignsInHere() {
        return _ -> {
            throw new ProviderNotFoundException("people sign in at /api/sessions");
        };
    }
}
