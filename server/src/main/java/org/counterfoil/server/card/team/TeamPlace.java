package org.counterfoil.server.card.team;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.counterfoil.server.shared.tenant.Owned;

/** The place of a card in a team; its id owns the account of what was used of the shared balance. */
@Entity
@Table(name = "team_card")
class TeamPlace extends Owned {

    private long teamId;
    private long cardId;
    private Long limitAmount;
    private Instant joinedAt;

    protected TeamPlace() {}

    TeamPlace(long team, long card, Optional<Long> limit, Instant now) {
        teamId = team;
        cardId = card;
        limitAmount = limit.orElse(null);
        joinedAt = now;
    }

    void limit(Optional<Long> minor) {
        limitAmount = minor.orElse(null);
    }

    /** Another card has taken over. */
    void follow(long fresh) {
        cardId = fresh;
    }

    long team() {
        return teamId;
    }

    long card() {
        return cardId;
    }

    Optional<Long> limit() {
        return Optional.ofNullable(limitAmount);
    }
}
