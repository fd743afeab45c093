package org.counterfoil.server.card.team;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a card's place in its team when something becomes of the card; within that transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Teams {

    private final TeamRepository teams;
    private final TeamPlaceRepository places;

    Teams(TeamRepository teams, TeamPlaceRepository places) {
        this.teams = teams;
        this.places = places;
    }

    /** A new card takes over from an old one, in its team as well; ids. */
    public void follow(long old, long fresh) {
        places.findByCardId(old).ifPresent(place -> {
            var team = teams.lock(place.team()).orElseThrow();
            if (team.isLedBy(old)) {
                team.lead(fresh, team.changedAt());
            }
            place.follow(fresh);
        });
    }

    /** Refuses: team-main-card, naming the team whose main card it is. */
    public void demandNotMain(long card) {
        places.findByCardId(card).flatMap(place -> teams.findById(place.team())).filter(team -> team.isLedBy(card))
                .ifPresent(team -> {
                    throw Refusal.of(RefusalCode.TEAM_MAIN_CARD, "team", team.profile().name()).thrown();
                });
    }
}
