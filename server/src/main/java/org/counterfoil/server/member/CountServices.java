package org.counterfoil.server.member;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The services that a merchant counts (car wash, service). */
@Component
@Transactional
public class CountServices {

    private final CountServiceRepository services;

    CountServices(CountServiceRepository services) {
        this.services = services;
    }

    public void add(String code, String name) {
        services.save(new CountService(code, name));
    }

    /** The name of a service; empty where the merchant has no such service. */
    @Transactional(readOnly = true)
    public Optional<String> name(String code) {
        return services.findByCode(code).map(CountService::name);
    }

    /** All names by code, in the order of the codes. */
    @Transactional(readOnly = true)
    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        services.findAllByOrderByCode().forEach(service -> names.put(service.code(), service.name()));
        return names;
    }
}
