package org.counterfoil.server.card;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.counterfoil.common.card.CardToken;
import org.counterfoil.server.shared.tenant.Owned;

/** What a chip or a stripe says, and of which card. */
@Entity
@Table(name = "card_token")
class BoundToken extends Owned {

    private long cardId;
    private String token;
    private Instant boundAt;
    private String boundBy;

    protected BoundToken() {}

    BoundToken(long card, String token, Instant now, String by) {
        cardId = card;
        this.token = token;
        boundAt = now;
        boundBy = by;
    }

    long card() {
        return cardId;
    }

    String token() {
        return token;
    }

    CardToken view() {
        return new CardToken(token, boundAt, boundBy);
    }
}
