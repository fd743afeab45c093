package org.counterfoil.client.member.team;

import java.util.Locale;
import java.util.Optional;

import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.TeamDetails;
import org.counterfoil.common.card.TeamPeriod;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.card.TeamProfile;

/** Teams in words. */
record TeamWords(Texts texts) {

    String name(TeamPoints points) {
        return texts.get("teams.points." + points.key());
    }

    String name(TeamPeriod period) {
        return texts.get("teams.period." + period.key());
    }

    /** What a sale of a sub-card gives the main card. */
    String points(TeamProfile team) {
        return switch (team.points()) {
            case NONE -> name(team.points());
            case PERCENT -> texts.get("teams.gives-percent", "rate", team.rate());
            case FIXED -> texts.get("teams.gives-fixed", "rate", team.rate());
        };
    }

    /** Whether the balance is shared, and what limits are for. */
    String sharing(TeamProfile team) {
        return team.shared()
                ? texts.get("teams.shared-yes", "period", name(team.period()))
                : texts.get("teams.shared-no");
    }

    StatusBadge badge(boolean shared) {
        return new StatusBadge(texts.get(shared ? "teams.shares" : "teams.shares-not"),
                shared ? StatusBadge.Tone.SUCCESS : StatusBadge.Tone.NEUTRAL);
    }

    /** Of a card: that it leads, or the state that it is in where it can't be used. */
    Optional<StatusBadge> badge(TeamDetails.Member card) {
        if (card.status() != CardStatus.ACTIVE) {
            return Optional.of(new StatusBadge(texts.get("members.card-status." + card.status().name()
                    .toLowerCase(Locale.ROOT).replace('_', '-')), StatusBadge.Tone.DANGER));
        }
        return Optional.of(new StatusBadge(texts.get("teams.main"), StatusBadge.Tone.ACCENT))
                .filter(_ -> card.main());
    }

    /** What was used of the limit; empty for a card without a share. */
    String used(TeamDetails.Member card) {
        return card.limit().map(limit -> texts.get("teams.used", "used", texts.figures().figure(card.used()), "limit",
                texts.figures().figure(limit))).orElse("");
    }
}
