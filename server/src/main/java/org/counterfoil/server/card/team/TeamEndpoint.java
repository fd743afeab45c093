package org.counterfoil.server.card.team;

import org.counterfoil.common.card.AddTeam;
import org.counterfoil.common.card.AddTeamCards;
import org.counterfoil.common.card.EditTeam;
import org.counterfoil.common.card.TeamApi;
import org.counterfoil.common.card.TeamCard;
import org.counterfoil.common.card.TeamDetails;
import org.counterfoil.common.card.TeamFilter;
import org.counterfoil.common.card.TeamRow;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to team cards. */
@RestController
class TeamEndpoint implements TeamApi {

    private final CurrentCaller caller;
    private final TeamQueries queries;
    private final TeamBook teams;
    private final TeamCards cards;

    TeamEndpoint(CurrentCaller caller, TeamQueries queries, TeamBook teams, TeamCards cards) {
        this.caller = caller;
        this.queries = queries;
        this.teams = teams;
        this.cards = cards;
    }

    @Override
    public PageOf<TeamRow> list(TeamFilter filter) {
        return queries.list(filter, caller.get());
    }

    @Override
    public int count(TeamFilter filter) {
        return queries.count(filter, caller.get());
    }

    @Override
    public TeamDetails details(long id) {
        return queries.details(id, caller.get());
    }

    @Override
    public TeamDetails add(AddTeam command) {
        return details(teams.add(command, caller.get()));
    }

    @Override
    public TeamDetails edit(long id, EditTeam command) {
        teams.edit(id, command, caller.get());
        return details(id);
    }

    @Override
    public TeamDetails addCards(long id, AddTeamCards command) {
        cards.add(id, command, caller.get());
        return details(id);
    }

    @Override
    public TeamDetails setLimit(long id, TeamCard command) {
        cards.limit(id, command, caller.get());
        return details(id);
    }

    @Override
    public TeamDetails removeCard(long id, TeamCard command) {
        cards.remove(id, command, caller.get());
        return details(id);
    }

    @Override
    public TeamDetails makeMain(long id, TeamCard command) {
        cards.lead(id, command, caller.get());
        return details(id);
    }

    @Override
    public void delete(long id) {
        teams.delete(id, caller.get());
    }
}
