package org.counterfoil.common.card;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Team cards: a main card with sub-cards, whose sales give the main card points and may be paid from its member's
 * stored value. Headquarters alone looks after them (not-permitted). What changes a team and finds it changed already
 * does nothing.
 *
 * <p>All with an id refuse: team-unknown. Whatever names a card refuses, naming it: card-unknown, the card's states,
 * member-locked.
 */
@HttpExchange("/api/teams")
public interface TeamApi {

    /** Refuses: bad-request, naming the field rows, sort or cursor. */
    @Needs(Permission.TEAMS)
    @PostExchange("/list")
    PageOf<TeamRow> list(@RequestBody TeamFilter filter);

    /** How many the list holds, whatever its page; counting stops at 10,001. */
    @Needs(Permission.TEAMS)
    @PostExchange("/count")
    int count(@RequestBody TeamFilter filter);

    @Needs(Permission.TEAMS)
    @GetExchange("/{id}")
    TeamDetails details(@PathVariable long id);

    /**
     * Refuses: field-missing, field-too-long (naming the field), percent-out-of-range, number-malformed (rate),
     * team-name-taken, team-card-taken (naming card and team).
     */
    @Needs(value = Permission.TEAMS, access = Access.WRITE)
    @PostExchange("/add")
    TeamDetails add(@RequestBody AddTeam command);

    /** Holds from the next sale on. Refuses: as {@link #add} does; changed-meanwhile. */
    @Needs(value = Permission.TEAMS, access = Access.WRITE)
    @PutExchange("/{id}")
    TeamDetails edit(@PathVariable long id, @RequestBody EditTeam command);

    /** Refuses: team-card-taken (by another team), too-many (cards), amount-not-positive, field-missing (cards). */
    @Needs(value = Permission.TEAMS, access = Access.WRITE)
    @PostExchange("/{id}/cards")
    TeamDetails addCards(@PathVariable long id, @RequestBody AddTeamCards command);

    /** Another limit of a sub-card, or none. Refuses: team-card-unknown, amount-not-positive. */
    @Needs(value = Permission.TEAMS, access = Access.WRITE)
    @PostExchange("/{id}/cards/limit")
    TeamDetails setLimit(@PathVariable long id, @RequestBody TeamCard command);

    /** Refuses: team-main-card, since a team has one. */
    @Needs(value = Permission.TEAMS, access = Access.WRITE)
    @PostExchange("/{id}/cards/remove")
    TeamDetails removeCard(@PathVariable long id, @RequestBody TeamCard command);

    /** A sub-card becomes the main card, and that one a sub-card. Refuses: team-card-unknown. */
    @Needs(value = Permission.TEAMS, access = Access.WRITE)
    @PostExchange("/{id}/main")
    TeamDetails makeMain(@PathVariable long id, @RequestBody TeamCard command);

    /** For good; its cards are in no team any more, and what was posted stays. */
    @Needs(value = Permission.TEAMS, access = Access.WRITE)
    @DeleteExchange("/{id}")
    void delete(@PathVariable long id);
}
