package org.counterfoil.server.card.team;

import java.time.Clock;
import java.util.Optional;

import org.counterfoil.common.card.AddTeamCards;
import org.counterfoil.common.card.TeamCard;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.card.HeldCard;
import org.counterfoil.server.shared.Caller;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which cards are in a team, which of them is the main one, and what each may spend of the shared balance. */
@Component
@Transactional
class TeamCards {

    private final TeamRepository teams;
    private final TeamPlaceRepository places;
    private final TeamRules rules;
    private final MemberCardsOfTeams cards;
    private final TeamTelling told;
    private final Clock clock;

    TeamCards(TeamRepository teams, TeamPlaceRepository places, TeamRules rules, MemberCardsOfTeams cards,
            TeamTelling told, Clock clock) {
        this.teams = teams;
        this.places = places;
        this.rules = rules;
        this.cards = cards;
        this.told = told;
        this.clock = clock;
    }

    /** The team, locked until the transaction ends. Refuses: not-permitted, team-unknown. */
    Team held(long id, Caller caller) {
        caller.demandHeadquarters();
        return teams.lock(id).orElseThrow(() -> Refusal.of(RefusalCode.TEAM_UNKNOWN).thrown());
    }

    /** See {@link org.counterfoil.common.card.TeamApi#addCards}. */
    public void add(long id, AddTeamCards command, Caller caller) {
        var team = held(id, caller);
        if (command.cards().isEmpty()) {
            throw Refusal.of(RefusalCode.FIELD_MISSING, "field", "cards").thrown();
        }
        if (command.cards().size() > AddTeamCards.MOST) {
            throw Refusal.of(RefusalCode.TOO_MANY, "field", "cards").with("max", AddTeamCards.MOST).thrown();
        }
        var limit = rules.limit(command.limit());
        for (var number : command.cards()) {
            var card = rules.free(number, "cards", Optional.of(id));
            if (places.findByCardId(card.id()).isEmpty()) {
                join(caller, team, card, limit);
            }
        }
    }

    private void join(Caller caller, Team team, HeldCard card, Optional<Long> limit) {
        try {
            places.saveAndFlush(new TeamPlace(team.id(), card.id(), limit, clock.instant()));
        } catch (DataIntegrityViolationException atTheSameTime) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        team.touched(clock.instant());
        told.log(caller, "add-cards", team, "", card.number() + limit.map(minor -> "; limit=" + minor).orElse(""));
        told.history(caller, card, MemberEventKind.TEAM_JOINED, team);
    }

    /** See {@link org.counterfoil.common.card.TeamApi#setLimit}. */
    public void limit(long id, TeamCard command, Caller caller) {
        var team = held(id, caller);
        var limit = rules.limit(command.limit());
        var place = place(team, command.card());
        if (!place.limit().equals(limit)) {
            told.log(caller, "set-limit", team, written(command.card(), place.limit()),
                    written(command.card(), limit));
            place.limit(limit);
            team.touched(clock.instant());
        }
    }

    /** See {@link org.counterfoil.common.card.TeamApi#removeCard}. */
    public void remove(long id, TeamCard command, Caller caller) {
        var team = held(id, caller);
        var place = cards.ofNumber(command.card()).flatMap(card -> places.findByCardId(card.id()))
                .filter(found -> found.team() == id);
        if (place.isEmpty()) {
            return;
        }
        if (team.isLedBy(place.get().card())) {
            throw Refusal.of(RefusalCode.TEAM_MAIN_CARD, "team", team.profile().name()).thrown();
        }
        places.delete(place.get());
        team.touched(clock.instant());
        tellLeft(caller, team, place.get());
    }

    /** Says that a card left; it may be in any state by now. */
    void tellLeft(Caller caller, Team team, TeamPlace place) {
        var card = cards.ofId(place.card());
        told.log(caller, "remove-card", team, card.number(), "");
        told.history(caller, card, MemberEventKind.TEAM_LEFT, team);
    }

    /** See {@link org.counterfoil.common.card.TeamApi#makeMain}. */
    public void lead(long id, TeamCard command, Caller caller) {
        var team = held(id, caller);
        var card = rules.card(command.card(), "card");
        var place = place(team, command.card());
        if (team.isLedBy(place.card())) {
            return;
        }
        var before = cards.ofId(team.main());
        team.lead(card.id(), clock.instant());
        told.log(caller, "make-main", team, before.number(), card.number());
        told.history(caller, card, MemberEventKind.TEAM_MAIN, team);
        told.history(caller, before, MemberEventKind.TEAM_JOINED, team);
    }

    /** Refuses: team-card-unknown. */
    private TeamPlace place(Team team, String number) {
        return cards.ofNumber(number).flatMap(card -> places.findByCardId(card.id()))
                .filter(found -> found.team() == team.id())
                .orElseThrow(() -> Refusal.of(RefusalCode.TEAM_CARD_UNKNOWN, "card", number.strip()).thrown());
    }

    private static String written(String card, Optional<Long> limit) {
        return card + "; limit=" + limit.map(String::valueOf).orElse("none");
    }
}
