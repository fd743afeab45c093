package org.counterfoil.server.card.team;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.card.TeamProfile;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.card.Cards;
import org.counterfoil.server.card.HeldCard;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.stereotype.Component;

/** What every change of a team is held against. */
@Component
class TeamRules {

    private static final String FIELD = "field";

    private final TeamRepository teams;
    private final TeamPlaceRepository places;
    private final Cards cards;
    private final Places sites;

    TeamRules(TeamRepository teams, TeamPlaceRepository places, Cards cards, Places sites) {
        this.teams = teams;
        this.places = places;
        this.cards = cards;
        this.sites = sites;
    }

    /** The profile as it is kept; see {@link org.counterfoil.common.card.TeamApi#add} for what it refuses. */
    TeamProfile of(TeamProfile typed, Optional<Team> own) {
        var name = Entered.needed("name", typed.name(), TeamProfile.NAME);
        var rate = switch (typed.points()) {
            case NONE -> 0L;
            case PERCENT -> (long) Entered.percent("rate", (int) Math.clamp(typed.rate(), -1, Integer.MAX_VALUE), 0,
                    TeamProfile.MOST_PERCENT);
            case FIXED -> points(typed.rate());
        };
        var ownId = own.map(Team::id);
        if (teams.findByName(name).filter(other -> !Optional.of(other.id()).equals(ownId)).isPresent()) {
            throw Refusal.of(RefusalCode.TEAM_NAME_TAKEN, FIELD, "name").with("name", name).thrown();
        }
        return new TeamProfile(name, Entered.text("company", typed.company(), TeamProfile.NAME), typed.points(), rate,
                typed.shared(), typed.period(), Entered.text("remark", typed.remark(), TeamProfile.REMARK));
    }

    private static long points(long rate) {
        if (rate < 0 || rate > TeamProfile.MOST_POINTS) {
            throw Refusal.of(RefusalCode.NUMBER_MALFORMED, FIELD, "rate").thrown();
        }
        return rate;
    }

    /** Refuses, naming the field: amount-not-positive, amount-too-large. */
    Optional<Long> limit(Optional<Long> minor) {
        try {
            return minor.map(sites.terms().currency()::positive);
        } catch (RefusedException unfit) {
            throw unfit.refusal().with(FIELD, "limit").thrown();
        }
    }

    /** A card that may be used, whatever team it is in. Refuses as the card does, naming the card. */
    HeldCard card(String number, String field) {
        try {
            return cards.usable(number);
        } catch (RefusedException refused) {
            throw refused.refusal().with(FIELD, field).with("card", number.strip()).thrown();
        }
    }

    /** The same in no team but this one. Refuses also: team-card-taken. */
    HeldCard free(String number, String field, Optional<Long> own) {
        var card = card(number, field);
        places.findByCardId(card.id()).filter(place -> !own.equals(Optional.of(place.team()))).ifPresent(place -> {
            throw Refusal.of(RefusalCode.TEAM_CARD_TAKEN, "card", card.number())
                    .with("team", teams.findById(place.team()).orElseThrow().profile().name()).with(FIELD, field)
                    .thrown();
        });
        return card;
    }

    /** For the operator log. */
    static Map<String, Object> fields(TeamProfile profile) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", profile.name());
        fields.put("company", profile.company());
        fields.put("teamPoints", profile.points());
        fields.put("rate", profile.points() == TeamPoints.NONE ? "" : profile.rate());
        fields.put("shared", profile.shared());
        fields.put("period", profile.period());
        fields.put("remark", profile.remark());
        return fields;
    }
}
