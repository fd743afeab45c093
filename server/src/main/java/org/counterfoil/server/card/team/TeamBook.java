package org.counterfoil.server.card.team;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.card.AddTeam;
import org.counterfoil.common.card.EditTeam;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.Difference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds teams, changes what is laid down for them, and deletes them. */
@Component
@Transactional
class TeamBook {

    private final TeamRepository teams;
    private final TeamPlaceRepository places;
    private final TeamRules rules;
    private final TeamCards cards;
    private final TeamTelling told;
    private final Clock clock;

    TeamBook(TeamRepository teams, TeamPlaceRepository places, TeamRules rules, TeamCards cards, TeamTelling told,
            Clock clock) {
        this.teams = teams;
        this.places = places;
        this.rules = rules;
        this.cards = cards;
        this.told = told;
        this.clock = clock;
    }

    /** See {@link org.counterfoil.common.card.TeamApi#add}; returns the id. */
    public long add(AddTeam command, Caller caller) {
        caller.demandHeadquarters();
        var profile = rules.of(command.profile(), Optional.empty());
        var main = rules.free(command.mainCard(), "mainCard", Optional.empty());
        var team = teams.saveAndFlush(new Team(profile, main.id(), clock.instant()));
        places.saveAndFlush(new TeamPlace(team.id(), main.id(), Optional.empty(), clock.instant()));
        told.log(caller, "add-team", team, "",
                Difference.between(Map.of(), TeamRules.fields(profile)).after() + "; mainCard=" + main.number());
        told.history(caller, main, MemberEventKind.TEAM_MAIN, team);
        return team.id();
    }

    /** See {@link org.counterfoil.common.card.TeamApi#edit}. */
    public void edit(long id, EditTeam command, Caller caller) {
        var team = cards.held(id, caller);
        if (team.version() != command.version()) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        var before = team.profile();
        var profile = rules.of(command.profile(), Optional.of(team));
        var changed = Difference.between(TeamRules.fields(before), TeamRules.fields(profile));
        if (!changed.isNone()) {
            team.change(profile, clock.instant());
            teams.saveAndFlush(team);
            told.log(caller, "edit-team", team, changed.before(), changed.after());
        }
    }

    /** See {@link org.counterfoil.common.card.TeamApi#delete}. */
    public void delete(long id, Caller caller) {
        var team = cards.held(id, caller);
        for (var place : places.findByTeamIdOrderById(id)) {
            cards.tellLeft(caller, team, place);
            places.delete(place);
        }
        teams.delete(team);
        told.log(caller, "delete-team", team,
                Difference.between(TeamRules.fields(team.profile()), Map.of()).before(), "");
    }
}
