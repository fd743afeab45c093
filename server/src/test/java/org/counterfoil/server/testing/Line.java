package org.counterfoil.server.testing;

import org.counterfoil.common.card.CardApi;
import org.counterfoil.common.catalog.CatalogApi;
import org.counterfoil.common.staff.SessionApi;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Somebody's line to the server: its remote interfaces, typed; refusals arrive as RefusedException. */
public record Line(RestClient http) {

    /** Any remote interface. */
    public <T> T api(Class<T> type) {
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(http)).build().createClient(type);
    }

    public SessionApi sessions() {
        return api(SessionApi.class);
    }

    public CardApi cards() {
        return api(CardApi.class);
    }

    public CatalogApi catalog() {
        return api(CatalogApi.class);
    }
}
