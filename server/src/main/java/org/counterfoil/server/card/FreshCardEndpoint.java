package org.counterfoil.server.card;

import org.counterfoil.common.card.FreshCardApi;
import org.counterfoil.common.card.FreshCardView;
import org.springframework.web.bind.annotation.RestController;

/** The door to cards before they are somebody's. */
@RestController
class FreshCardEndpoint implements FreshCardApi {

    private final FreshCardQueries queries;

    FreshCardEndpoint(FreshCardQueries queries) {
        this.queries = queries;
    }

    @Override
    public FreshCardView find(String number) {
        return queries.find(number);
    }
}
